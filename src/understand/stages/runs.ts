/** Written by `npm run train` from test/corpus; hundredths for lead, intent, proposal, negotiation, won, lost, no stage, positive, neutral, negative, price, contract, competitor, budget, decision_maker, delivery, payment, objection, signing_time, churn_risk, bidding, trial, technical, service, renewal. Not edited by hand. */
export const RUNS_ZH = `
 0	dhfhgdaekbdhfejcngbffcmif
 C	gabeidkejddfcfeehaehefdej
 D	ehebjeegheceegfmcabgdhheg
 M	fbhdldbmbclheZebhagcacked
 P	jbeefbjifffiffkYhijcgbghb
 P说	ibgiachfjecghdgdeggdecjgd
 c	icigfdcdlcjgdchZiZhfghfkd
 d	fdhgghdbkdhcgeeefhhbeieei
 de	fchgdhfbkdichebfggiceidfg
 f	hddkefddjfgicfceihheegbfe
 l	gefhfhgcgibggdfggkejfceeh
 p	eikbjebhgdZlcbfbbdbggikcd
 po	edhekfchfcaldcghcbddiigfe
 s	fehdhehelcgedfededeeefieh
 t	gcjgieceifnfgdbhheffefdhe
 u	eclbbedahheeidldfidfhnece
,	bihahZigehmfdkfhdleebgmkd
,,	djbfjbbgehffdibhhmeaabimc
,,C	bhaglYeZlegeYYXijfaZZZdfe
,,D	ejedhefhhdbeclhceidefebci
,,R	fhhgedejdfmfnemefgdceejde
,,你	ffhfiddbdkhdZbcafkkhdcimd
,,你们	dedckfhbckcecdfbgmeieecme
,0	cjgjeYXgicoieffgieYehfodb
,0,	dZlheahanbncfbeakjdajihhd
,0个	edkiddbZpccifiZgiidccaicd
,0兆	fiajhfdjeekkecjideefddeef
,0台	ecgcmeblccjlfbcgcceccaddb
,0吨	diggcdfdkencdcbedchddcafh
,0套	gijbfebdlchghdhjcafdfcbei
,0的	fhddeeiehheeicfbdgiefffhc
,0米	fhgddfgggebeceeiddfeeimeg
,C	hddbhhgghefffgfhhffeihhhh
,C0	efbfebjkdajfbabgcbcckdbam
,CD	chbcffkjffegglZejfeefbbkl
,CD到	eciijccjdhdoZceYmdcidcbck
,CD的	cgdgeekbkegedkacdfdgeedci
,CD签	edddldZkdcbofddfibkcbdccc
,CM	baghgbgjdhkYgYeZmbbbbcbcd
,CP	Yidhfefejdldcjgaghgfddfld
,CPD	balcgbfhffddicbafadgfiabc
,CP不	jeafbdldkdZdecchdecaebbbd
,CP发	eeehifZidgfhdddehcfiefdke
,CP口	fgfjefcghfaiejefegleefded
,CP同	ggfjdgfjdfcZfedgldlfeffff
,CP嫌	febeiiaehhldcefdeehcedbge
,CP定	fefffiffjehfjeofdeefgffej
,CP对	eibiecdedjiefelhhlfffghce
,CP微	efekcebdldioeedeecmdeecff
,CP想	fkdgffeZiifhdlegamebegjec
,CP把	ggifehchehdicddeeZhiefibe
,CP要	cfhggcYfjbdgcgbjiedceemgi
,CP让	beeaeckehheecebfcfigejhhi
,CP说	bfdigdegicighfeflhjZjaahf
,CP那	dcckigeenahbadiYmibgbcbjc
,CP问	ejcgcfbclcmecdicdYedebfda
,Cp	feiegfbcldfmhegkfcdcdjecd
,Cpo	feiegfbcldfmhegkfcdcdjecd
,C一	bmddfbYhgdicijbZjecgcbidk
,C一期	dkdeefeifejdhkdchifddbicl
,C三	fdiiiccjebikiccefbbfjjigg
,C下	ehlagdZblebkcaggciibihhfi
,C不	ggbfagiVkehibihfbgfeaebZc
,C业	jcdhihcgjdgfjeaffeeededie
,C丢	fedeejeegikalfgfiaeddcgcd
,C丢了	fedeejeegikalfgfiaeddcgcd
,C中	badhmYZhkackfbZbfbkdphbbd
,C中了	dbbcmbbikcdgjddfdcbhqcacc
,C中标	deciibcgicdkadbbgdldhfgdf
,C了	kZbglZYaobaeiaajbacameccd
,C二	ccfgncbhgbhlbedgbfdbfbfcm
,C二期	ddgglddifbdlcfcccdgcaegbo
,C从	ghgcddjekcjbcdcjbaecceade
,C付	gffgjfedldechcbemaeddcced
,C价	fbgkdbcchheadbgddkiddehdb
,C价格	fbgkdbccgigccbgedkhddegdb
,C供	eccefdkffihffgeefmfifffef
,C供应	eccefdkffihffgeefmfifffef
,C信	cjgfddbdjebcebhcefedicmde
,C信息	ciheddbejdddgchccaeejdmde
,C停	ceghdghbjghhkehekYhgcheZg
,C催	fceiheehlbcibgddbYfceddjd
,C出	afZZlakeghacacbcdidchckkd
,C刚	oZfagbdakdbdjefcadbbbdZbj
,C加	keehgeccldeacdbekbfdecdee
,C包	fgcdjehddjcfgedefkeefgake
,C包装	fgcdjehddjcfgedefkeefgake
,C又	aXcjlYhhakfagakZendgbaXkh
,C反	fddcfekddkbcifehdlfdfcfnd
,C反映	fddcfekddkbcifehdlfdfcfnd
,C发	iehchdadhifefedgjbgnodbbf
,C发了	iggfcecfiggfffecdfgjneceg
,C只	djehcibflbdecedkecgfedofg
,C合	dccgigafifemdgkedhdebfcce
,C合同	dcbihhaehfaoegjachgecfcce
,C同	efkhddccldiajfcfocccdnZca
,C同意	geejegfdkejdefdgoaefdiddb
,C同时	efkcddcdjebckeeeehdcenbee
,C商	hjcghdcidibmeefbfjfbedjdd
,C在	lZbnbadZoapbnZbeaXgechgfc
,C基	deijdcbjgdcddchfdbkdhejdf
,C大	dkhcehacgheefmZadbcfjkaie
,C嫌	afheZjeahifdbgYifldZcffae
,C嫌贵	edbadmbeclpdbgbdegfdebcei
,C安	ccbdhdkcmbcjhddhebeefbibc
,C官	ldeecehelcfeddgdffeefdead
,C官网	ldeecehelcfeddgdffeefdead
,C定	bdZbhlgfhfaalbYchcdcXdfZc
,C定了	dgddgjadlfacjeabcchbccadf
,C定金	gffemedifbccdcdambcdeddde
,C客	ddgdecieifffekfcejfieeahd
,C对	fedhdifehicihfebkmgggibde
,C就	chkeagbclcgdcgiifciddefhe
,C尾	fefbiehchibddcdbldedehebd
,C尾款	fefbiehchibddcdbldedehebd
,C工	cgfbfbjhfebdfjfijfddfcidg
,C工程	bhebeciieedcfkggcfdebgjfh
,C已	djiabcibkecifhfheefdhlZbc
,C年	ckdcggYbobdfikcffbdahbYhZ
,C开	bgejZgiancdaeabcidgelfjeb
,C开标	fdejdhddkdceheeiicffmdfee
,C录	dcbdmdjddjedcdecekgddeaoe
,C很	djicdfdnhbcdddcfcZedgiecd
,C总	bfciZihgehgjfjiiffbfhcide
,C总价	feeldfecmcnjdefhiaceeedee
,C想	boZdccaflaciedYcfagedkgdY
,C想先	clcdddcfjddcbccacbcccmYcb
,C我	dckfcidegikbfedeejddijgdd
,C我们	dckfcidegikbfedeejddijgdd
,C手	ickdedccldgegedheaeddcege
,C打	idjbkdbejegigddffcdidgajd
,C技	gghfbfbfidfjkedbdkdfbeocf
,C技术	hgegbgcbmdgjideddidfbflcf
,C把	bhghbkagdkeaieeddfabcghke
,C把我	eghhdeehehcejdddikeggiald
,C投	gdfijdiehiieccjddndadfcld
,C报	fcjgddabkfogfegdcibhcdfcb
,C报价	fbjgdebbkfogfffdcichcdfdb
,C担	ejgcdddeighdefgegigefhmge
,C担心	ejgcdddeighdefgegigefhmge
,C招	edggicikddcdedeeigeejfgfm
,C拿	calibdbajhkhidfddpecgliee
,C拿着	fdiiffdeifkiifgefnfeedcfg
,C挂	cahbaciejedfcccfeeedkebdd
,C换	faghcjgcmdbbbbhbeXbYcfbmi
,C换了	ecjekcfcmcddddgecdfefieod
,C提	ejcfjdhekdaddeekgaeddcljd
,C改	fejdbefckddhihejcbhbhidbc
,C改造	hekccbafjefghigjcdfdciddd
,C新	dcffgcjclddghdajcZcbcjgdb
,C方	dbmcececihdhjbijeefjbcYbc
,C方案	dbmcececihdhjbijeefjbcYbc
,C是	hgefddhdkegcicbdcaebddjcf
,C最	cdeehhjhcjjcfdcjjhfjbbdfa
,C最后	ebgeghbhffddgedjcafbccgdd
,C机	cihkgaaejfZfejhiddjffbghc
,C样	ebofdedajfkececaeheijhjdg
,C样品	edlfffecigleeeddfbejjogff
,C检	idkecfdeidgcedecdaeebjbfj
,C检测	idjedfdeiehdeefdebefcicgk
,C模	fbejeicghfndccehhbeihegde
,C没	WghdcgibiffZgjedhYchnhndl
,C没中	eddedmbeghbdihcccjebrdZdc
,C没声	dogfcbhdejdfdeeedefodedcd
,C没过	ffeffjegggeeledefcggdlpde
,C法	feekdfeckeenedfdedgffhbde
,C法务	feekdfeckeenedfdedgffhbde
,C物	ejgdecdcmccehdcigachjieed
,C现	djfeidccmcjgochhhYcagjfhb
,C现在	dkhfddddlcjgocigiZcagjfic
,C用	djedidekcdadabhceegfccahm
,C用了	eheeiefjcgefbdeegfhhfdail
,C电	kakgXbgaoafibcbZfjhejdhaa
,C的	dahijafiefehghjiljdhoggif
,C的P	fgafgXlhhchhbjkfihcbZgecg
,C的p	jclecfbdkadgbcbfdcccbikcd
,C的人	ccbgfkhbdkbdmckcdbhkdcbbe
,C的合	eeeghfgckebgadhhefbcjided
,C的招	gifeeddejecehddeieeehhafe
,C的方	fckeefedhheebbcbgjciceacd
,C的样	fejfegfghefflfffedgefmjfg
,C的询	ffifffedjfmdceededeencefd
,C的采	cgggcgheghbccdZifYghkdidd
,C看	fbkbehehcjheabbhdkifefged
,C看了	ghidgfgigeefdedgfgfdekbef
,C确	cdidhhbkbhbhcdfheacjdjccd
,C第	djdckabihaZeccdjlgdZbgbaq
,C第二	edhgjecejcfffeekmgdbddcdm
,C等	ecfejhieifgbcdficcjdecdme
,C签	baZciZiekdYmZZdiZijgYhXeb
,C签了	ffeadckekcciccehdhedbjbgb
,C算	icbjcjabfimlddbddcfdeegee
,C约	echjfdbbledcahbhfgkdemhde
,C约了	gejefeeejfdfaeedfeeffncff
,C终	efcdikchfjbhccfahflkgdhhd
,C给	ZdjdYlXZhhlfmeZaaaghkjfaa
,C续	dbbemebjhahhedhcabfebcgXs
,C续了	eecbmbehgZjbbeefeZfbddgdn
,C续签	fdfeldcgidejbbkdcdgceeacn
,C续约	fefidkbclghgidcedfhieeibn
,C老	higiccahhbjdhdhhdaeadccch
,C自	icdkacchkdgeeccblchgdccce
,C行	deddghkdjgbebldddgekeebdi
,C补	ecibkecbmebgddefgigedbffk
,C被	dhdddkcjcjncflcddaedbdbcc
,C装	ehicfdheiegcdhijbigbejhej
,C要	akfiZbablchdagcjgffZhglig
,C要0	cfdfYckcmdYidceZladdeamcb
,C要上	fkeeeffigebfejdjeecdieZce
,C要做	keYhdfejeebeeicikZifcbidc
,C要我	fcjieeddhgleefeegjedgbgee
,C要换	dlddcfcclebdcigacXefddlab
,C要求	bZljagYYhheehfgkhhdcihgee
,C订	gefckgfghebmfeemheeefeged
,C订单	gefckgfghebmfeemheeefeged
,C让	cgefhibeghihikfjhdgebemgg
,C让我	egdhkdfdldiiibckhdhcefdhd
,C试	cgnfZaZhfgedYfgfdefielnZb
,C试用	falhcccffiiebghgeigkfhicc
,C说	Wgegciadejnbhhfdeojmeecgd
,C说D	bfbeejiichWggfZfamlibaadh
,C说R	dfkfdbccocgelddeeheaflbeb
,C说不	fjcdehbehibebacbdmcmdcbcg
,C说再	fbkaibjfjdigkefdfgfffhcke
,C说好	cfaoZaZckhZchfkZdjkhfchaa
,C说我	faiffhcddkbffddhejehkfeah
,C谈	dfifabhakeiedghhjchdddefe
,C财	ffcgfhafiecfdidcmdgaefhlb
,C财务	fhdhgebfhgcfdhecmdhdefhlb
,C货	feeclfeeggbceddkakddebcZc
,C走	cgddblbbjhehjbbdjdeelhdkc
,C跟	aZehalgcdljemcicbfdkbbbci
,C还	aefihbgdjekdgZhhebebfabjg
,C还有	ecddjfielcegdedgeaieeeddi
,C这	bfcefheahkalhcgZifhgcebbm
,C这个	eiefejcheheifdfedhjfiebfj
,C这单	bgahffXZkjbffbahZbbacgibe
,C这边	fdffgieffheijgjflfglefgeh
,C追	ddccmddejcakfccicdddeeido
,C追加	ddccmddejcakfccicdddeeido
,C退	dbbcjjgbekdfddddgjfbebfmd
,C通	hgiaZiYchjdcifkgdccilaacc
,C那	ebfejdegdicedZfghlhkgdefd
,C那个	ejagggfhggeddbcXbcjhfbcZf
,C那台	geefkiegfidcfeelckdbebdmf
,C那批	gcfglgghfeffeeeohgfhfhaed
,C那边	fbhfgcghbjffbbhbakgidghgf
,C配	hfdddfihgffheddbefeedeadi
,C采	ciefhbeZhhihhkdheblgdeaih
,C采购	ciefhceZghihhgeifbhgdebjh
,C门	jagchhbclcmggcccedefddagd
,C问	gneXgZVeiehebebkfbbZbcncc
,C问我	dkffffefjedhmeeadaededmec
,C问能	edkdhecbleeddhdgjZdeefhec
,C项	gfegfegekeehglbfhddikdbec
,C项目	gfegfegekeehglbfhddikdbec
,C预	fkdbediifficjlgkgbejieYde
,C预算	fmefffdiegidjmgbcbfkeeZfe
,C首	gfdhgfbbndgbedemeafegedee
,C黄	fffieiefdkkhhdagebfddebee
,C黄了	fffieiefdkkhhdagebfddebee
,D	eedggbihjcjjdfdoghmhfedbh
,DC	dcdekehhehZgdhjkbgdfddchd
,DP	ieajcgbgdjhcjikZdkfkccbai
,D一	hbidhdeejdflcccZkZhcbkhdb
,D上	dhbdjeejebgebbeiaagcaaZdi
,D下	diYkddZghcmfaekfdcpdcbjda
,D不	fbdikhfcdjfeiedeeahnedjbc
,D两	eccdledeifddgeejegfcdaelb
,D买	eldcefeldcdghfebeaceecbeo
,D先	hibjcdackdcdjbbjfccncbccc
,D再	fgcgfZefgfhdcgZWekZjaYZXi
,D再打	icjcdfddkccgdgeddZcbedgdd
,D出	ehmhbdacmdejihfedhbcbjmfd
,D切	ecccleldjefedeeoccedeecdd
,D到	dfcejdfcmabhjbbrYbcfajdbf
,D到期	giffdfhfkecelffceZeififch
,D加	kefeffbffhghedecdhfiffhdh
,D去	higbdcdaneldfedegeeckZgfb
,D去C	cfgdhgffghhggdchegfcbehfd
,D去了	bkidcdfhhegecjgidZhcbdcde
,D又	ifhhdhZehgfkighcZggjedddj
,D发	ejggffaeifhjgacgefZgbZaiX
,D回	eZedeekejcahbbbYcdfZfdcgg
,D在	ldfdhfihfejgfhhegdchfegee
,D定	eedgbdidmcjbigbaebldcjied
,D就	cgdhhefgiabgaYekegmecafhd
,D带	djcjbfeigcfkddfbdbjddihae
,D开	bihbgiXapacbgkikegXdmZbbd
,D开标	ebodcbaclddfabZZicbfodcdd
,D必	fjcfgfciehgggkdgdflgeeaji
,D必须	fjcfgfciehgggkdgdflgeeaji
,D我	hcfcddkamdedYfajcdaeeghgb
,D才	hhZZbekcekbcflaccjabbcbbc
,D打	lfaiddYamccXgbbhkdfabalZZ
,D把	ddgicdhanclgkbkeacmgddcde
,D没	ddagYelafjafcfZlagbibeXbj
,D没钱	fleeeddfckfffldeinfhffeeg
,D的	dbcliceaockgcihakgjYccgcm
,D签	ccXdfajghZijhZfgcapameeda
,D签合	fffgifdkddemcebceejekfefe
,D签的	fdeZofbjddapbfdjedkechcec
,D给	gfjgedagheibdecijffagiccd
,D给C	ijfedfbhfgifefedekeehjcdg
,D能	ghfjegdffjclddbfijiegjbdd
,D落	eddhkdblbcdpdeccedkdeeded
,D要	cidhfcVgfgiegjWkdhiiZejfe
,D见	gbhhdegejflfbdgcegcccdedc
,D跑	eeagbemdkegeeedgdbedfchee
,D跟	Zhgdbiecncefhdecfiagfgidd
,D跟C	aghdbffcleffheddfiaggghde
,D过	dbhlZejhibfibdhbdajcdbdcd
,D过去	ecijafkcmbcjcdZbdagcecdcd
,D还	fgcfkdgjhdgkgddcdjfdfebdj
,D那	cbhfeckbmbkhbecdeckbchbel
,D预	eleeffdclddeemcfeaeedefec
,D预算	eleeffdclddeemcfeaeedefec
,M	accbqYgkjVgnadadibcXjbdYc
,M一	daaaicmekecgdhchnafdfefec
,M以	fgghcebejfgeemgcfidfjgbhf
,P	hgfgegcjgcfaggnbcejhcifhf
,PD	aYeeihlbldadkejecdabbdelb
,PD去	bYibhcibnbdhicaagdcjechle
,PD回	edglbedghcfkZeidcbebfhecd
,P一	Zggfchgdfjidafgcgkbldadee
,P一直	ffiffgffdkkfefdegefnfehgf
,P不	hjddffcafkZcklljaodbdhdab
,P亲	cfbhifXiegbhdecbdeldbgaab
,P亲自	cgbhjZYjeZdjbdbceghdbgbdb
,P你	bZecfhmekdYfgdbdfabfhcfad
,P你别	edgcefjfkdYfkffigcfdfeedf
,P原	eifjbcbahijeihahgjigddibd
,P原话	eifibcbagikejhaggjfgdejbd
,P又	eeighedehgcddbfdimfbedhce
,P发	jfbdifdibkfdigcggieigkfcc
,P发了	dfdekhgkdhgehgeihhfdgmgcf
,P只	efjbhaebnaZcZcnhddcckgfbh
,P听	bkicedbjgbhghebgfcecccedi
,P回	bhgfdhffjcffdcfdcikceccec
,P在	afidedjhhdlgbalbiZhgfeikh
,P在电	ehehefekciihifgchfghfhcaf
,P在群	fdhegfihdimfeddhflfdigakf
,P嫌	cgcjagicifhficlcbjdfehlbe
,P就	hfceddiijbecedcidakceckbe
,P已	dfkaibcamdifchjadeZgajjib
,P带	afdajckgiccdfdXcfgaediame
,P当	dcjdkdhiecigjdkcjZecdjYkd
,P当场	fdjfgfejedkfjflchafdekace
,P很	ehcjfddfjchlgcfjkeccfaike
,P急	ckebheagggdfalajfahbekYic
,P想	chfiaeZifcljhgjakihdgijck
,P手	dgdechjcjfjejaldidecehahe
,P批	ejfgdhecihgffinefbfffecee
,P批了	ejfgdhecihgffinefbfffecee
,P把	dgghfibdfidkkbZagibdddibf
,P拿	cgkecdckfbbfbfdefYfdfjcde
,P挺	cifhccdkcgggbidcdifcdfhcd
,P提	ebfgifdhhddeidclcakggedhg
,P没	hiahaaecnabcdhYcbbbjdcbcc
,P没说	bhajcciekdcegiZddddlededd
,P点	edgkffclbgdjedmkfimddefdd
,P点了	edgkcfdjdigofekcdjjeeegee
,P的	gbehejcdkefeihkheehcffgeg
,P直	cgbghaigblalddahfqgjfhcge
,P直接	ddefidigdjalhedifmfiffegf
,P直说	djcgecdgckgfdfcffohhgicff
,P看	djcfgddleachZceeibicdfgbd
,P看了	efhghdekfcfhcdbgeageedhdd
,P看完	flcdeffjedcebdhbhhjdfhfde
,P答	fhdggfdlbfZdfegdbdjeeeddf
,P答应	fhdggfdlbfZdfegdbdjeeeddf
,P签	cggakbaifbZcghjiiaacdbkli
,P给	jiagacaaigfghmaccehidecbc
,P自	digdfedieggfjimegdfidgdde
,P自己	digdfedieggfjimegdfidgdde
,P被	eddidkedaleYkdddegkkdeime
,P要	cefmgaZdjelihdofeZZcebZkc
,P要我	fcckhdddjejejenfebfbedehe
,P要求	fcdjidcfejhlcgYgljbbfgVnc
,P让	heggeiYdjegebiaafkhcgejjj
,P让我	kffbdiehhdhdgicbifbXbeggj
,P讲	ejdifedcgiheddbehcicecfhe
,P试	ehhffdeladkgieefgafeglYff
,P说	ekiZdhafjehbgkbaehlfehdfm
,P说D	aZjhgegefhichYfaefljYhdef
,P说R	ffhcfjgejhhcmeffegecfbdef
,P说了	cabhjblkccchdcocdbkcfdblb
,P说他	lccgcjccmccgdfddfieamdZaa
,P说先	ckebdbcbmccebgcgdgeegkcdg
,P说再	bhdjebaejegbgdaeifbhegfhZ
,P说我	fheagfeeeihgdfdfhhfkffgfe
,P说比	ffegicdjdggbcecdffleeeacb
,P说等	bhjbgdccnciecijghjeeicfee
,P说要	cidZlebbekaeehgedkkdaaekb
,P说谁	dbcldccckdohmfchfgjecccfe
,P说还	jdggcedhgchehcfdeafedhhek
,P说这	hdkffeefhgfhejcfhafjgigdf
,P跟	ejehiebckeZmdhhdcajedecce
,P还	fYdfhfheifieecXaggkabadaY
,P还是	gafbbckcmeZdcdZdcidbecbcb
,P连	eddhkcdmcgeckekbeaefehhcg
,P问	igdhbdZghdheahelbheeeggid
,P问能	ggdieffejgifbdelblffehaeg
,R	XfocZmVffgmdzacidaedjeddZ
,R0	fejbfhefjekflfjgfdegkgeff
,RM	fejidedeghmhnfldfbfeeegdf
,RR	dbnccbcdlcZcmigaddeeljaef
,RR都	edkedddejeceiihceegfnedff
,R也	eamfecdflckendeceajaijcdb
,R以	feceekddjhmflfejfgegnfeff
,R报	cakfbcgiibpdlcbiddmahYYcd
,R报了	edeedgjdigmgcedkfbedhcbdg
,R断	fledccdfkdeflgfnfdfeffcef
,R的	adeejjekZkkigcacelchicjdg
,R给	ffcidgdcejahodddkidcccedf
,R那	egejdcdjeggeohdkfcfbdfgde
,R那边	ffejddcdfigfnhdkfefbdfcee
,c	ffcbkcckbhadbddgdYhjefgdi
,d	eghfeefbifhfgefghmhhekfee
,dem	figeffgdjdfccfiifgddejZef
,l	gcefihdehgedidhlhfecfeeef
,o	defgadkckecgajbhifecdbadc
,p	defbjgfhghemfdebddchdicee
,po	eZbbmhghhedmedbacgdecjcdg
,poc	eaddcijjdidfhdcefiedfmfgf
,s	geicgceeghcegdddcecgchbhh
,t	diecedhdkcjccmcdbZgdccihd
,一	aiZfkdZjaioggfeaiqfYefgiY
,一个	hgfkbbaifdcfachgggeecigef
,一共	egfdggZhgejefeggidkilejce
,一共M	eihddfceifjddhhchjhibcidc
,一切	bbdbbjkfehbddckccZedecabc
,一口	fgipbbdgfhndaecchfjdefgdd
,一台	eahhaeibhgldehechhbedhceb
,一年	dieelcbifhhjiaccfkcffcdgZ
,一期	fhifhcbdmZigbidjedediddcl
,一次	efdjffdkdakcfddhkaegddfbe
,一直	akZjdeZchighhakbdkcZdeacg
,七	egjdfecdkdgedckdfeedgkZdd
,三	ggiXjWdjgabmffdjeWadfjkgh
,三个	idkacaegjabdhchiccegejedb
,三十	cefgdeihgfdcdehbieecgeebh
,三千	dmcabfcckdbbecdmbadddboce
,三家	falfbbbcmalkkiafgccdjcdhZ
,三年	edhcjgdkefZpbcgdbbegefahg
,三期	fiebidejgcfdccfaebeccfmcn
,上	deeYhghdkedbfeleieamfijhf
,上头	dfhfdjadifcfhfleebfjeefdd
,上次	dggceeheiigeaggddgejfibag
,上线	dZafncabobcgcedpkadcdandh
,上门	iajekecihadgcebedbebhjblh
,上面	cjfcbiecigjdkZkdifehcgehd
,下	dZijabkekcghdZnlgehigjjbb
,下面	fcgjdeddkfeigcodhheiggeef
,不	ZdegUjiWelgdeYfablcmfbfah
,不做	dcdcdmcdblbieekcehdpedbec
,不做了	fffefkffclbieeedeiepfebed
,不再	dbbbdmcdifhecfefcdfdlegee
,不合	fdgceifcclcdcfdfdofdfcjef
,不接受	fifnebcgbliddffcjofdfgdde
,不是	ZZbhealbpYfggfjjeUcbZakcZ
,不然	eidheaZbeklijdbZclfkefghn
,不给	fcikccceblhgkddedkhndhcfb
,不续	fffcejeffileZeeefbfjediej
,不续了	fffcejeffileZeeefbfjediej
,不肯	fijjadcddlbhbgieipecfmacf
,不行	ffdjfchejeeceheihcdfehahe
,不要	echZchjeghefffddedffifide
,不过	dilcccccnbdhfekdgadbhgjcd
,专	cglbhcbgiaedhgfkdhdcghkdg
,专家	fdmeeeedkdffiejgfjffhelee
,业	gghjbfYbkgggdacdchcbjgicb
,业主	bhficibchifhaagdfecfhhfcc
,业务	kcicddcfjejeieaecffeifgfe
,东	ejgchebekdecdmfeclgfecjkg
,东西	ekicdfcejfedemgecmehfddeg
,丢	eccealZcjehbicbbccdfddXgc
,丢单	fddddkcclcfclddcdgegbeYed
,两	Xgjdhbbdjddlkakegfedaojga
,两个	cgfjccccjgbgfdmbdfeafdYcd
,两台	efjdeecghdgbgeeihcgfdkhbc
,两家	dciedhdemccdneaceaecbobed
,两边	chfhjcbdghkmfdlcfjfcebjde
,中	ebgegidmaidjbbidaffeqdfac
,中了	cdcdlcbjfcfededcedfenfbdd
,中标	dbbghihlZiikeddfcffhjdZdf
,主	cjeebhdhkZbffcihZZicbdlbg
,主任	dhdaecjcjgcggbliejehedfcf
,主动	ajdgdkajhbabdfajaZdZbehag
,主要	iejfedbdmcgeidfdecjdebmcd
,之	hhegbhbfhgedfhhZcfglefjbd
,之前	fhegchcggheeghiadfhkefjcf
,也	elkcdcbZndZbbbYfhadgfhXaf
,也没	dibgeggekddfbicgededgdfdd
,二	hlhacaVfhehiggjXcgbhmdbbo
,二十	fhjdgdcgeifjgejbdjfkkhYef
,二期	dkjceaafiajhbibaecbbdchbs
,二期的	fgjeefeghejffkfdicfgdgbdn
,五	cgkefcbjeahgcecmfdffimkda
,五家	edkdedddjecegeehhfehlkaee
,交	dgdgdhiboZikedcsbWfgecgdc
,交期	fhbhdhfcldkkcddpbbgbccacb
,交货	fehhgddflcdkefgljZgffejge
,产	ebfglbhcfjaeffccedejehlke
,人	gcfdUlhcdlfegdagfjcjdZhXa
,人家	kecdZlVebmjfieehflfcdbhdd
,人脸	fjheeeefhgdfeiefghhfffnef
,人都	cdacdjibfidcbcbdijeoedfbd
,什	dgifccgaghdeddhhcagmefjdb
,什么	dgifccgaghdeddhhcagmefjdb
,什么时	eeigedgaghdfddhjdagmegdeb
,从	igYeibfhhZjfkabeZbZgbfgee
,从D	ccbfhekckfbfhecifegkedfhd
,仓	bacbjcldclachebikifaddYfd
,仓库	ccbahcmaekcebecjlldbfaaca
,仓库P	ffddjefdjggefhemejeegddec
,他	cfehaakehdiehhkcgeggddkci
,他们	bhedccmghdfhgifehgehdbkdj
,他们D	fmbZccgZhhbaYlZjeiekdacda
,他们P	fckjeebjdffiVbijhcegbjkdd
,他们i	egldhceeejcdiedehjebedmfc
,他们在	dkeceebejeddngbdecfchcZde
,他们嫌	ggbjeecfbmldhdbbcpjcehced
,他们家	bibbijgfckiieaelgiibidcbb
,他们想	dgdfcdikdZbdcbhfjYhddgjke
,他们把	eciedihcghceledcfZfjfcfcd
,他们法	gffifgeeghdliikgjifdfecde
,他们的	cgfchckegibdZkZijhbhhgdcb
,他们老	cgbcejcigecelcmdgcfcechei
,他们要	cgejdfXcmZolYacddfhgdgjif
,他们说	djhhjcYchgedebZZihileacib
,他们还	ebhfddhbmckemeeeeaegeejeb
,他们那	jhiYjdahfgYddgYglieimdgfk
,他们问	dfdebelcmdbdbddedgdfegadf
,他家	ecabhemakgaaaYacccbgcgkbi
,他家要	dfgdehhdkeceddcdgbefebodd
,他把	ehdifefifcjeadafeifcddcce
,他要	fdfmdebclcjdbhhfebidhdccc
,他让	eghheeddmcjegeifecedeeeef
,他让我	ffgiefedldjecegceeedfebdf
,他说	ifghebahffifjejchilXdjifb
,他说D	egidefcgidmgkdbfhgfdcegec
,他那	checdhjcmebffchdebedfekdg
,付	ehdkYdecmcedegffidcbgbhcb
,付款	ehdkYdecmcedegfeiddbgbhcb
,付款方	geejdfedjfdbedcekjhfieaff
,代	djbihhdelcffhgddgcfdmecge
,代理	dhcihhdelchfhdddgcfdmecge
,以	dddZdfmeieaZcikehehghhZfb
,以后	ddbZefmfieZacjjfifighdYfb
,价	bdefhhbjfdpkdapdcfhcdcklf
,价格	dfdgajffhelfdcndegidedlif
,价钱	dfbdlaZnaaqpccideXgddecek
,会	fadhgejgdkefdaeZqXifcceda
,会计	caZejdjXekbefbZbrbebdcacc
,会计P	fcdcffkcckcffccckadfffeff
,估	fcjifcbfhgjffalhfbighbcdf
,估计	fckifcVfifjfeblhfcjfecYdf
,估计D	figjbfbihbhgdbnahakacecdc
,但	chbigZgfkZmfkkniijiahaiem
,但P	ejiaffeekfdgjileehfeecifi
,但是	cdfkeaggiYmfjghihighcbedk
,但是要	dhghcedggclcdegfgbcedebga
,但要	ejdicfcancgiediilcgdddfje
,余	edjhffcamejbeeefiiigenbde
,余设	eejedfeeihdfefgcejfffnbef
,余设计	eejedfeeihdfefgcejfffnbef
,你	gicghacebkndikcegmkkeckld
,你们	cfdfkchbclmfkdcginclfeimd
,你们这	ciibhchbejbeZddhglgifgakd
,供	cZjchfianckhjdedgdcgfcddh
,供应	fakeghfclfjhiedehbdhhebfh
,便	fcgcekdchimglehdbcdhbfgec
,便宜	fcfcfkdefjnemehddeehbehec
,保	kaiYfdhehfdhaaafafbZecZpa
,保安	nccedeaejeedbdecedfeahdcf
,保管	deddcflfjdeiffeldaffffhkc
,保证	feicfgcenbcdeefgcaefheeee
,保证金	feicfgcenbcdeefgcaefheeee
,信	chegjbgfjecegigdlhebdcjfh
,信息	bjgficchidifgjdhggecffhhf
,修	eaickedikcgibccccafbeeckk
,倒	ieiffefejefhheghfjfefgdmf
,倒是	heiffefeifffieghfjfefgemf
,值	gbfcneechjcgihfeelehidZoc
,值班	heeeifhedkfhifgcfmghfedke
,做	qceeaeXcnbhbdbdZbWchdbVcZ
,停	beYdflhddkcdbkhjggelbcgbb
,催	dZchobcaneagZaahnmjWcagiY
,催了	ebefmdgeghdjebdfmldbfehlb
,僵	geejgddehjlgcdbdeoecdfcce
,先	mjbbbWgXoccdfkeecihibedbg
,先发	ihdijfbekciecegjdafdecgdd
,先放	dhibebhdficefadgdhfmehadb
,先记	ldeedfbdjeeegegddbidefcde
,先问	djccieadkelfgbeddggddgcdi
,入	dYkakbbhhafkhZZmdaccqbZgZ
,入围	edkbhcccmdddhdciecddodcec
,全	cebfijZfgiihkicaeYfibaifj
,全款	gefjffeekakcdfegjbededeca
,全部	edegihcghcchlicbdbhkedadl
,八	ckbkeaahgekhabghbZdjbcmbc
,公	gZahlkZkebddcibdhabitdhZa
,公司	iXcbalfbikZhchddlcemacjdc
,公告	cbadliacjebfjbdcbdfcqdbee
,公示	ccajkgalcahdcdcbcdbfndZdc
,六	egdhjccfkdhfffbbdcddecicd
,关	dcbgdlhjdifjccihcZchdcjab
,其	hgfeeajckdZkdehchcabdaiha
,其他	hcfibcibmdflebechfccdcdib
,其他没	hdekcfhdjeimfeabjaedfefcc
,其余	fhbffegbmdbhddhfgbedgckcd
,具	fkfbadhghdfbdigdgbdcdeceh
,具体	fkfbadhghdfbdigdgbdcdeceh
,内	dhhgeahdfkbbicZZcgdibkeeb
,内部	biigaagddlcbidZbdgdjckfbb
,再	ZfbnlWfffijeYkeeanfnbcihh
,再降	gfglffedblkececfeneaffefb
,写	echjedhbncllfccegbgeckfec
,写进	geijffffjeikafdfcdffeldae
,冷	jbjefcZgeiegbccgbYbakahdd
,准	eihlacYdncbgeiaadciaedZcb
,准备	eihlacYdncbgeiaadciaedZcb
,出	dchahcigeifehcfhkjebdgYkg
,分	ccmehfXfjdjlkejljbchmebbY
,分三	feehieeekdfnccdZlcedgdgga
,分三笔	gffejffgiedoddebldeefefhf
,分两	caigicbambbcdcdoccfdccade
,分差	ffeefjffblZfmjedfkfdoebff
,刚	icfgedfdigcleigaiZgcgeffb
,刚从	khjedfefifihbjgifggijeihe
,刚刚	ggggjgejdgejggbddfgaeihff
,刚开	fkahddgekedeidcddejdddcee
,刚才	ehbecekhhcadcccccafdfcjbd
,刚接	gffgiheffihfgjihebgjfegig
,刚盖	dddekedhjdendeeeedgeeeged
,刚盖好	dddekedhjdendeeeedgeeeged
,初	mbhdbbZdkdddehfdcfdbdibdd
,别	fcXiVgoZleehbfYabddcdeebY
,别的	jdbiebfdnbalefgffeibdhgde
,别的没	gdcjdcgeldelaghbdhhadbhcd
,到	ZaZdYnnYemcXlfffZhamedYci
,到C	dcdccclbmcfcbedkecdhffadd
,到期	feajXmWedjZcjddacZeldbcZl
,前	mfegZgaehflfdfhedghffZdae
,前台	lgbbbfYcncadgbcacfbafaccd
,前台说	lddddgaekeeeheddehdcddbee
,前提	ffclbfcbhjnhfgehfjkfdccgh
,前提是	ffclbfcbhjnhfgehfjkfdccgh
,前面	bjgZdZhckdcdhddicddkddhac
,剩	ebhhgddbhhYbgchjhffijdgdd
,剩下	ecehheecejabgdjjhgfjdbfdf
,副总	ejakdcdifdkcghgghdceegbef
,功	fgncccbcnabfhefeffffediie
,加	nYccbbgZpbhfcZejaabcibjYb
,加了	mZfbccgaobeebbccchedbbiaX
,加了微	jeffffeekecceeegecdceedde
,区	jgfdceihehbfejddehighfaee
,十	hdgZjbaekcflhdfnbjiZhifdj
,半	ccgihagghdcakbcchZdicbigb
,华	ehgkddahgelhncaccchiceldg
,协	idblccbifckocdbgaceffebgd
,协议	eebmcedifckocdcgbdedffcdd
,单	cXgggjfmdYpfgZbfeYcbejbeh
,单价	dXhjfgdjgasbgbcffbfbhkafh
,单价M	gdkgeeahhdlfdcekeZceddffd
,单子	ecXghnYihebkgfkidcYhbbieb
,卡	caepcccbdkenZelccldbcbhZi
,卡在	ddcnddceggdgbhlddheddeebj
,厂	djddcdjcgheegjdighebicfea
,原	cicjcgbYkebkgakYbefhfaebh
,原来	dhehZggbldcfiblaebeehbefg
,原来的	hZdhakadhgchiefbecelidcfk
,去	ZjYXcikefhebkcXdcecZcbZih
,去C	dgecfdjghfeehcbeegeceebjh
,参	dgkbbbZbmcgehbeedcdYpghbd
,参数	cfkccbaclcffjbfcdZeZqkhbd
,又	iecejiahiecibaZabfaibbegl
,友	cfhhhahehhedpiddiggigflje
,友商	cfhhhahehhedpiddiggigflje
,友商R	dgfficjfgheemieeihhihflje
,双	ckfhehbejekjghdhcfciddkcc
,反	cgkgZbZjecdcdbhfekkedegia
,反馈	danaaccjdecdecgdcfegeffdc
,发	edhbhaiVgjccZddajecdabhfb
,发了	jgdZhceZjgbcbcfZcXdhcfcif
,发票	eecckffdfieceeddoledcccbe
,发给	edjgbffcldhgdcchddeedcmcf
,口	dfdkhbchfhabahajagcicejcf
,另	ddkgcbgghbgdkefgdaddgbgdc
,另一	edjjebdekckdnfheecfedebee
,另一家	edjjebdekckdnfheecfedebee
,只	ldhgagZZmcdijgghcaddddhfb
,只要	egdjfeedigmihgicdbhiedjkd
,只说	jgkbcdcelbbekdgkebecedjhd
,叫	jeagehZejfhgnfZcdggcbcggb
,叫我	dfcjciabifikogbeefieddcbd
,叫我们	dgemcbbdkeilmeceeaigehebd
,可	ekfZjfcegiigijidggaZYgecf
,可以	dghbkddkeaefjjeejYcdciede
,各	ccehaclidgccacceeedfcgedd
,合	ggXihfXggedtjdiiegejcckch
,合同	hfZghgZieecqhejfhgeiddgdi
,合同D	fnceedZigckfkecdffffiegcn
,合同也	gggejgflbfdmefefldcejhfhd
,合同到	kgebakZbdkdYpffggddmffeej
,合同压	fefmcdedigdncejfddekffeee
,合同原	fffdkgembegneeicgegfeffff
,合同在	feendfccmdcndhiecgcddfgee
,合同条	gfgifggejeclfgjdhbgehfgfe
,合同没	hdfbidlahhbZifdffjcjfeehf
,合同都	fhghficdfibogecZgifdfhcee
,合约	ejbjZfbckehkkffhddcfedceg
,同	kbkkcbYcnbnZeZdccnbZgfXhl
,同意	dckicddhhcmebcjjcddejhbde
,同行转	kdedfgeejefefeeeeZfeffcee
,名	iecbagdcifgbidedagdcacacd
,名单	hiacbiZdjeddlcebddegbecfd
,名单里	giadciaeieeemcfdeefcbddfe
,名片	gceeecieggidaefgchecdcace
,后	gkeXiaceehbbgiegbkddeehll
,后勤	gjfchdbcficdgifigndeidddg
,后面	bgeYibgjgdabdabkbXcaaaZZl
,含	cZmcdbgflZpgeYaadZecgcYde
,听	jdZecdkWjiedpaegjeendZded
,听说	iWbhdekYhibfpZdhkcbifbbad
,和	ceiehcgjcicgcbYahkheblhjg
,和C	dahghhfhehchedcaiaiadjhfe
,和面	gegeiehiehehdegdfjgdfiZkh
,和面机	gegeiehiehehdegdfjgdfiZkh
,咱	bWhjWiiZnbkkqifjiefZgffYY
,咱们	ddfhdckehgfejiafefgfjeXeb
,咱报	geeffjefjenfeblfgegfggcff
,咱的	caiabglblcbdecdjkahacbnab
,咱这	ejideechhcahfkdefbfgfjacf
,品	cjicechgfgcgejeZdfhZfjhff
,品控	dgjdcdcdhhefedebejiegmfge
,品牌	efcfhdjhhddggjfdeZhdegbdg
,哈	hifghdejfedibeceheedeehab
,哈哈	hifghdejfedibeceheedeehab
,售	dhgejdbhffidigccdjegdckmc
,售后	egffjechffieihdcdkegedfnd
,商	kchkadYbjghldcYfefeikfhaa
,商务	cakkZebanejheccgeedimbicb
,回	fehddihdighZgZmhiahjebeed
,回头	fgcbdejfidhdhdbigccdgdfcd
,回来	ebjgbcfakghehcqfcdkkgffbc
,回来就	dfkgcdabledfkdodedmjiedcf
,回款	ffeegfiZgiccffejmbddefeed
,因	fkfeegcfeihhgjccfgliddbhf
,因为	ejfgegcfeiihgeccfgmieebhf
,图	ehlcccbbigbbgcaedjefekpdc
,图纸	ehlcccbbigbbgcaedjefekpdc
,在	fjdccdhXjgdZfYWhgcbbdcXhd
,地	kdcchhgbmdjiejjebedaceaee
,垫	dbcmibbdkddhdegeodekeeede
,培	feicieafejfdjeegbkeighjje
,培训	feicieafejfdjeegbkeighjje
,基	dgbheggkbgbcihgicicchegbc
,备	jdjehfeekfedfhhgbiedeijje
,复	fdjbffdidhkbgcgdfgehdhfgn
,外	ehhcfcielbgehedcmjebehice
,多	ckbidcadmcchanbccfdbedbki
,大	XgciaZlkebfdmehdcangakged
,大家	cacfgdmghcfhndachfbeceabf
,大概	dkciadffhccegghhbaoaeggeb
,大概D	dedkaejhgedbccijcdmbgcdce
,太	felcddeeieejcickepfdffled
,太贵	gfifgfegfilfdidffnfdfhefe
,头	iebdddhgicbefcbegbddgdahj
,套	dakaZdjcleceffgbeefffkiee
,她	fgcgiddhfeheihicihebdjWdd
,她说	hhfdgedgiabdidfdjcdeehcec
,好	gdgdifdhgdhkheahgjcgekgje
,姓	mccccdcdkddccbcbdbegddbcd
,嫌	clhlbZVfgghghYhbbrccbZcbe
,学	cjbedehghdhfhkccfgddfcdfe
,学校	cicedeidkehfekacfiddfccfe
,安	gfieddeekbffdbhkhgcabkhYc
,安全	fekhcfdeidghcdcdgkfddjjbe
,官	ldeeeebejeeeggcdgcfccfcdd
,官网	ldeeeebejeeeggcdgcfccfcdd
,定	bfciemXfdjfmjaWaoYclZbldf
,定了	dcciihcidhimjeahgbjbdeded
,定金	fefgejcffidjcbdbqYemeecfd
,实	degjedibihfdgegjehheeihge
,审	beangahbiickgbkalddcccbac
,客	cecgkhbfeiiihecgblciccenZ
,客户	afdhiiZgehikifdhchcicdfmZ
,客户原	ekcbbfhijafggdjaebfdefibc
,客户转	gffggjfgggeelffeffggffnef
,客服	kddehddeobedbfeccZdgedcgc
,客诉	gfffkegfdkffiggdengiffdle
,家	bfaghcheghdjcbbaelfcdefka
,寄	aXkacakcmabbccbebYcabmZib
,对	dgghfbdhgeiilbeejhaijaegd
,对我	djfbdedmbagdZdadcYfddfdde
,对我们	djfbdedmbagdZdadcYfddfdde
,对手	cfkgYiYXihhfugcgcadhkegdf
,对手R	fiefchecjflgljehbefejfjge
,对接	adhbjZhcdkceheZddiflecfmf
,对接人	dckcgbdfdjegjfehfZfmffdjb
,对方	iiajZYefhdkigagdigddebeah
,对方说	jgcfcchgjccaechdbhhccfacj
,导	eijdbchdlbcefdacefeadhldd
,封	eekchdhbmdicecbjecfeabihc
,小	kZiefhbYnejfgejfejcgfgaka
,少	fhbhjdcaighcahihbdejhcgfa
,就	lcanSgekhYgcgieegafYddbdg
,就C	jfddefehgdbfhdddddhcededd
,就剩	eebncddamcZefdlaibiffdgfd
,就剩P	eeflcedbldeddenccdcgeeedf
,就差	cbembfZihYjghcheeZdaebeea
,就是	fgfibedfiehgcmYhihfXejdhj
,就是没	dkgdeddbgkckbladchbcfhgdh
,就是要	egekdebjhckdecdljbebjeaek
,就看	ddkdedcejeegdeoedhgdeedde
,就等	dgejbcajgZggfhcdhcgdbefeh
,就等他	feckgfehgegehdehhcaefedie
,就让	fddldcbcndndbbeddceddedde
,就这	fccgdjdeejbijedkdhgmeeehf
,就问	jcfeeeghgebeddcdfaecefdde
,尾	dabjgcfhheiigdbjocfgecccb
,尾款	fddjgeYigekjheckpcdheddVb
,尾款M	gfgaogfcihcegdellaekefdce
,展	ndhcbebalefbdfchcfdgbhebd
,展会	mccedgebjgccedbkeddichfcf
,展台	kbheeebejfiegdgdfafedfbed
,巡	fcddlfchhcdeeheddafeefani
,巡检	fcddlfchhcdeeheddafeefani
,工	YgfdeaiejdegigaoZibYbadbZ
,工期	eedlkcZcleiggjejaiecdbegd
,工程	bficeffXiidhjhdgcjfcdffgc
,工程部	eemebhdZodijhccefZgddiYcd
,左	fekededdkegikfeejeeeemeid
,左边	fdkedfddkefikffejeefemeid
,差	ddZibkgZhhkgmZZeciiZebdgZ
,已	bieZhiadhhidgjajahchcZggi
,已发	eiidbeddkejbdeeecageiclfd
,已经	ciccfkbefihgjkehZlbiaZafi
,带	bjcgXahghZjiebYegejdbgoYe
,帮	eaiZbckhhcYgccYfcdfbfbXab
,帮我	ecjaccgigdabedbfcfccdcYac
,平	hffZddijhcbgdbfgchgbfghcd
,平台	iigafcdjhccjddjidcccfcebf
,年	dfgfibehjbegcbaZdXjZifihk
,年度	fdhbkdhifcfbffedhbhdjfbjk
,年框	feeejdfkehbegeedcbkddhhde
,并	dehecdidkdcdcdekcZedeelde
,并发	egdceejdjeefddecfbfeefoee
,床	dgjaidcjcfcihfbldhdcdkjbc
,应	cgiabcickdegdbdcaahbkcbad
,店	ijeZbkagckhhdbbceZkicfeed
,废	ebfcbkcceicdicceeaecpdZcd
,废标	ebfcckcceidefddfebfeoebdd
,开	gUccjkhefigildadmndWkkWjb
,开业	fadhmdfdfjeegdffdofddfaid
,开了	cZeclbibmbalegbcjbhccjdjf
,开标	cbfaYoaXekjbkdcbbkdcphacd
,张	hbhkdcdcfjjdfecfdkdaedjdi
,当	gfickeckYjcleaYdkmnfcfmZc
,当场	fbidkgdlagdlcbaelincdghbd
,很	glgfZdbjfaabdacaagcfaeefZ
,得	ejiZdYdZobZdadmgeZfYejgbi
,微	hjcbcaicgifccfcimfeeefcfd
,微信	hjcbcaicgifccfcimfeeefcfd
,快	hjgaabdcanldgdfbaZgphbbZc
,态	dmiibbaidicdacbbdgefdbYac
,态度	dmiibbaidicdacbbdgefdbYac
,怕	cjjafbgaghdfiZefekehdlcfj
,怕是	fchdidkgckhhccdegahngfdhk
,急	akZkcafjfbmbhbboabdacbiic
,急单	ffdlbfcblgoededncgefeecfd
,总	ifidifUhgfdiachYfdfjibagc
,总价	edmehdbblchjabecebicfdgkd
,总算	fefandfkceblgfdchdddeeede
,总部	degjcibhgfddhfkeebeceffff
,悬	fcghjbifbldgbekcdehnjdafh
,想	knZgXYYhjZbZgiZebfdYchmgn
,想了	jfddeedejfgecgbfddeehebdd
,想了解	jfddeedejfgecgbfddeehebdd
,想做	hgffgggejgehihihhddfefafd
,想先	cmceeeefieceebdjggfdeokhd
,想再	difgefelbdaehgcbecegeakdp
,想找	gkcceddbmcbelhfdehfdebiia
,想把	dkdhdfciehjfhedhdiebfdiao
,想换	dlfefddgggddijcceaegeelja
,想换一	fjfffffhidegkcedfefbffekd
,想看	hjecfeddlcZecbaedieddilba
,想要	hbelfecbekgeehbdildeefcdg
,想让	fiffeedbfjedbdgeeieggbkdb
,想让我	fjefeedbfjedbddeeieeebhdb
,意	cjagfdaieiigbfYihlbdbcadd
,意向	diZhfebifdkheccdibbecedfe
,感	fglkdcbdblakggcfiZdpafecd
,感觉	fglkccbcblbihccedadpbfcdd
,成	chZaqZWjfXfbailYcYdZgdfhZ
,成了	ceadoaXmbZagbZibaajbaggbc
,成交	fdecneeeicjfgbaaaeceiedhd
,成本	fiehefehgdahdkgejaeffefie
,我	hXgkbehXgkocledgjihlhdcdb
,我D	heehedfamdkgggZhfbijdeade
,我们	aZjeckebhhhbmgffhcgjkbeec
,我们0	dbijdbbdifpdndiddjebicgef
,我们D	cdfkhdheifcehcehdaecefhge
,我们三	ecilddcdjenenddddieieecge
,我们不	fcmcdbceclkjgdccdmfckfZcd
,我们公	jdddecgfkddfaghfeffgcihgf
,我们出	ffedenffamcdddjddbdlceace
,我们只	fibhcibeggecaacfjhciddcbf
,我们和	fdekedegjeheleccfaidhcife
,我们报	dggddhbeeihgdbfgfcehldkde
,我们排	ffjecedejfafbehfccjemfdde
,我们是	dehfhbfcfigjmecdedhlmcaee
,我们最	fhgefjecghhechhjdidcdeaec
,我们的	dejbgffiefbfmabmceehcgicg
,我们第	dhfZhgffdiedjjbhgbddehjdd
,我们要	ffdheidbihahlejdigifgeZfe
,我们这	eldeddcjchbkdfeegjhcedimc
,我先	kcbfidedjgehbebifeeadjfhd
,我感	ddjidedfejffkehffgfmgigdf
,我感觉	ddjidedfejffkehffgfmgigdf
,我把	fckdedhejejfffeecffejdahc
,我报	echahejejfkfcgececffdeack
,我没	fhegeegclegdjdcfimeeghfdb
,我看	cadlgfgdbllaifgdciiodcZch
,我给	fdekddadhioeccieeiecddbec
,我觉	edgieehifcekfhbkcafjighjd
,我觉得	edgieehifcekfhbkcafjighjd
,我让	afihjdZhidcgbcjbgddfgfoge
,我让P	ebkhgecbmcfjgdibeaehggiih
,我说	gfcibYhXhileeebdlhfadgafc
,我说M	dfjiedcekdngceddickeehfeh
,我说最	fdchccjefijfafjgfgeedechd
,我说那	ejeheecfdklfjieicnfefeejf
,我跟	fehifgdbmcmiabeibdfididif
,我这	dffddekdlcdffdbdccgfdggcc
,我这边	dffdefkekcdfgececdhgdggec
,所	didgecidifgefkbcffdldcddd
,手	ejfefeeggfgchlcdhdcdddfcd
,打	keedcaiZneccbbbbbachXlegZ
,打了	lifjaYUZpahadddbZbdcblgYa
,打听	jddedbidmbefdhhjeafZcbYgd
,打听到	kZfbeehejfcfeejefdfeefdif
,打回	ehkgdeefejiedecegohifejde
,打回来	ehkfeeefejifdebfenfdfeiee
,打样	eahdcjcghgbfbdheeafcepjdd
,打电	ehkbediedjghefcdlfehgfgdd
,打电话	ehkbediedjghefcdlfehgfgdd
,打过	icdegehffiegfgceebfgbffde
,打过去	icdegehffiegfgceebfgbffde
,扫	mdddheacmchgebbbcbcccfebe
,批	fmbbdebigcYgeocicbhaddacg
,找	hjdZaigeigYekbjmdXekbeeaf
,找了	edkfdhddejchnefefcffdfeci
,找我	ejcccdibldcdieklgdfdedfcc
,找我们	ejcccdibldcdieklgdfdedfcc
,承	geemdfdelbfiegedicifeffef
,技	chkbbhYajhgagaiagfcgjercc
,技术	chkbbhYaiigagaicdicgjercc
,技术协	fekgacddkdcdieegdcefeencg
,技术标	gekffefekdefefeffefflfngf
,把	dehibdfmadfjfecaahhcZclfd
,把我	ddkfbiYhdgdbYdccdhdleakgc
,投	ldiagfWbgiceYbdZbfdgjbYji
,投标	jcheciadgiefdddcbdeehedff
,投诉	gddemddfclhfdeeeeofbefdnd
,抖	mbefefdekeheccdbfdegdccdb
,抖音	mbefefdekeheccdbfdegdccdb
,报	bapbcdcghdtecdlfeedgkdggb
,报了	fkhcdcZclcncbcbddbcdmgdeb
,报价	eajbbgghffqebbmefedicbfga
,报价M	edehcdhdkekfhanddkccfcbed
,报价单	gfkdfecckdoccfhceafcdgdfe
,报名	dcneddadldefcebfedeendbef
,报给	fdnfeebdkeleiddidhfdddccd
,报警	gfffjggjgaggfgeefXjefhnhg
,抱歉	eeeefjefhghhhidffaggefeef
,押	deeifjadldnhddeggbefeicdf
,押金	deeifjadldnhddeggbefeicdf
,拍	chbaeckbkgcecikddgdcddjhd
,拖	bbbmeeYdkdaegbhcpakhcbYbb
,招	hfghccdgibefefbggeajmcibf
,招标	gejgceYgjbegcfcfhfbclckcd
,招标办	feihhfeclgiihegghibfiffff
,拿	fdjehYZjfcieiZeZehaabmgdd
,拿下	edddlddjdelibbccbgcdbfcgb
,挂	hhmcbbfcmceedeecediblgfdd
,按	bUofaeVekapcZYekZWbaedeZg
,挺	diheehdnZcacblfddadcchZcb
,换	lidafkTdcmeembjdgichbdeid
,换了	kgdhieXfhfedbcmahfecdaclc
,排	cdibiibfdiaeecedifbcndYha
,排产	fegflfcelbccdddfkacebccgd
,接	hYgajfjghcgfafddcYckbhjgb
,接口	bcgakajhkZcbbdcfeZekcekhc
,提	ajcbjcggfhahicZcakhgbdmZe
,提了	cmggadbbgicebdbccmefdfldj
,搞	fYZZqZdidfZlbZhccgcYbbaib
,搞定	cabZnbZhgYabbbcbebbZccbcc
,搞掂	eeedkedkccbndedfdbedeecde
,支	ddcdhdlbldbcdecfbaeebdmdc
,收	fdebhhkghfdfebbijcfgffYjc
,收到	bgecfdmhgccebeeijcgiccbad
,改	eWcjbZlclajnXbbjgXaWdZjYZ
,改到	ccZZkehcldcbfcZgbcbcccYdd
,改到D	ddaZkfgdkeccfcagccbcdcZee
,改天	gcaabckclddcbcbbdZfddbfad
,改完	ccgkcdbcmgkledidhfddeeoff
,改成	fdgebdkekdlidfbbjdgdedfdd
,教	ecfckbjgkbadchfZeeedbhloa
,教务	hggeifchhefeceidefeddinjd
,数	dcihebgYlehkXbjjfhegdgkfa
,数据	ffhifcbZjgbmXcjdblfhgfmgb
,数据出	fddkeedffhfnffehemfcfeadf
,敲	kbciaccdlccdibddfddeedfde
,新	hbcbggiajfedcmmibbdlaYbZg
,新P	gdbfZjechgfagilbcZclddccd
,新客	mdeecdaekdbbdccbdadaddaba
,新来	edhdceibjfgibdnbdedjdcZbc
,新来的	edhdceibjfgibdnbdedjdcZbc
,新线	kdffehdfhgeehiddgefffebef
,方	daqZdfddghbdbioZcdefeejib
,方案	dYqZdfddghbdbjnZceefeejib
,方案发	ggjgfggekddegegdeaegececf
,方案得	gejfggggejdfejdefhhefdnef
,方案过	gfkgffgdldceddjcffegcdhdf
,方案里	fdkffffekddfchbhfYfdfgilc
,施工队	edcclfhcghdeddenchefedbee
,旧	eiddjfcdleiedbdimaffedjdc
,早	iZbibbheidhefbZcfchadcccb
,明	efdeiheigecfdikhmcdedddee
,是	iVaejZjarWVfYXgXYVcZebalg
,是M	bbabbcncnaYbbZacaZdabcZab
,晚	hccicdgdlbdfeedhcbjceefdd
,最	Yjdhekcehfpiibffclafigmdf
,最后	ZicgfgbhehoggehebfZghelae
,最后一	eiekbgZcfijZedcdefblkfddd
,最后说	eejceeeieidfehgdebfeeinef
,最终	cddkffacmckliafbbaaZgdecf
,月	ehghieZgfgneibcfhffgdfbhg
,月租	gelidfdfjfnhdefhjefeeibfe
,有	jedZZajghdhcebXcddcgfeZbc
,有点	cjiffbhdancebgfcdgdnecbcg
,朋	pcdeddbfggdcgefeecdgdeddg
,朋友	pcdeddbfggdcgefeecdgdeddg
,朋友圈	ldfeefebjhfdhedffeeiefdeg
,服	dgcfickbjekeicchbgdZhdgjZ
,服务	dgcfickbjekeicchbgdZhdgjZ
,本	dkehdibdekicgdigekicgdcdg
,本来	djfhdibeekicgdhhekicgdadg
,机	hdgbgaiahhhdecjfhieieiehe
,机器	ccicidbdfidgdgefejcbejajc
,材	chifcbgcgihiceiediggcedac
,材料	dfigcbhdejiidfifdjggdfcbd
,村	jjecdiccgijggkdcghfdccadc
,条	fcboadchjZXoedcffVjedcaej
,条件	fccmdeegkcagfedihZdgeecej
,条款	ffdlcfdhiaaqfedceYkceecfg
,来	lachjcgbmcggZbaibjdbcbhnd
,标	aekcbjYbmegcmZkacbaataYZb
,标书	ebpdcbbbobdefbebdddcpaddd
,校	hfecgibbihbeeihhcabcdedci
,样	aclfdeahhaeeZaiicbccZtjad
,样件	ecoecddclccfedcaececbpned
,样品	ebnhccahhbicddcmaadferhdd
,样机	chbahigdhgdbadkhfhdceqZcd
,样板	cZifhddkcdcefedhkcefedZde
,框	ebjehbbkdadlcebbefhckdcdn
,框架	ebjehbbkdadlcebbefhckdcdn
,楼	kgdgdecdkchfaebgecedffffe
,欠	feeambZbhlbbbddbnjemddfbd
,款	ccdbpcaaoZbbdcdbqYdcdcbbh
,正	ghfhddgkgcbieZeZYZYdgiiYZ
,正在	cgifhcacmccfdcjiddeddcide
,正式	eabkeiaidhbpbcaYabajhkicb
,每	Zdfffgfefjnbaadlljegeakea
,每次	dgdcjekdhidiehefmjghedhce
,比	cXmZlfYglWgmkZaZeXeemhZam
,比我	fehddifdjdldmeeefafbhgced
,比我们	fehddifdjdldmeeefafbhgced
,水	igacjfZcmbacbcbdbggbbkifb
,汇	hdecjjbghcbgccZhccicbddei
,没	kdgXambaldifiefabhaWjZcYc
,没下	kiadfbbemalebeedgefYgeded
,没下文	kiadfbbemalebeedgefYgeded
,没人	gcnebZbgibhebdhbdZhhicaZd
,没戏	dedeekcdifgdfcjgdaedidfdb
,没戏了	ffeffmeehfeefdghecfgheged
,没提	jdjeeecejedgddcdgeddedlde
,没有	gfbdebjekdfedcafebhcfcmdf
,没法	ecckbidbdklfeeccjneddgdff
,没聊	bfbcccmbmcegedbdfbdfccddf
,没见	lddeecbelcdefgcfeeeciedee
,没见到	meffffbfieefhgefefeejfeef
,没说	mfcagZdcmZdebdYcdfdfcdgbd
,没谈	hcfcdcjcnbabadbbhjdfediff
,法	gbaiajbgdidrdffZdibdedgcb
,法务	fbaiajbgdidrdffZdibdedgcb
,法务P	ffegdidicjemdebceigfefeee
,流	dehidebgjdckggibhccbkdabg
,测	eepbeYdhhdefecbejeebaiicd
,测试	fbpefYehgdcffdbfkdfcbfhde
,海	deckcdcekdmeheemdcfdfdhde
,消	clhdabgichceedcfehfhdhobg
,消防	fkgcbedjdgceedcgfigddhobe
,深	idfcddidkdjegdebdcedecZed
,温	ejddbjcfifdededdegffgfocf
,演	ebkedechgddeecgeejfbemaed
,演示	ebkedechgddeecgeejfbemaed
,点	jcideeehgbccbdbbeZehechbd
,然	cbkdackbkdhghfheiZddihfff
,然后	cbkdackbkdhghfheiZddihfff
,物	eecigfgifbgdgcbicbddhcbed
,物业	gkedggflcdagjfcbgchfffcef
,物流	ecchifhbleceeeencddeddcdc
,环	ihfddhccldjdgihaefehccmfi
,环保	eihdeeeckdhedhiceffheemgi
,现	dihdjYeelcedhcggilfhebeci
,现在	fhhffafeifdhfdhfhmhkgfbbe
,现在就	ebikddhelcdjedjceaeciddce
,现在用	ckjdcdaemcddkhedggdcggaeb
,现场	cbickcfhfecccedlflcdcZleg
,现款	fdchjecgkchhbfganafcecefe
,现货	fbjjjebfjdkhbffnddfeddefe
,班	fghfegedjfgfjfechggefjZhf
,理	dfdedjdddmedgdgifkfhegjci
,理由	deeedjdecmedgdhjfkehedhci
,生	jfgegbbbmdecjjinfZjccfcad
,生产	ghgehcbbledckjkneZkddbead
,用	egdigZghdibefcfidkghcghlo
,用了	dgcalgfaihahjccihgdhefhkl
,用得	hffcjehlfeeeedgefbegfcbhl
,甲	ehejfdZicjigfjhdglccchhgb
,甲方	egdkedZgcjkhgkiefneecafhb
,电	kdeZegidghgcjcZhkXijdZgce
,电商	ehedghehgeddheececndfeiee
,电梯	dddhkegkdbcidfejjcfeieaek
,电话	jZhabcgWiigcfZbfaUbkaacbc
,电话里	ieddbehaejcdcdgjcZecdcjed
,留	nbcccfacldgiecacaedecbbbd
,留了	mbcccfackegifcacafdedbbbd
,白	Zgecakhcigdcicdhgbdbkilgb
,监	cfkcddbdiibeegddefecegmee
,监理	eckcdeeehicffhddebfefhmef
,目	gjfhdcbelchcjaachgedddhed
,目前	gjggecbfjedcjaachgededfed
,直	lYaZelYfdjZdZjbZhjdkdciah
,直接	kZaaflZhbkaeckcbdldkddaci
,看	ikddXfcfjabieahYeZdbbehZb
,看到	hZhdcdickeeekdebeceddjadd
,真	hiaebiabfihZijiddedgedbed
,眼	cghfddhgggdfifeecZfiffldg
,砍	dabmdjahffobYcfhclcbcffca
,研	cegegheiiceggddidhfddnnhf
,研发	cbifgheihcehgddjdgfddnohf
,研发P	edihgecifdfjheekddeedkiii
,研发说	eccbkjielbdcdfebfdiffdobd
,磨	eccjiecfgjcibcdgjhcbcbbba
,礼	hdbccdkblchdfefdecedhZcde
,科	cciiciejdiidkhacfefceijcd
,租	igedjcfckecggcdadfeadZifb
,立	fmaedddhgfedhmadecgjhehji
,立项	fmaedddhgfedhmadecgjhehji
,竞	bcmhcdefiemeocbddhfcigVgd
,竞争	delhgebhhekfkedkeecdhdcfe
,竞品	cejhdagdldngpdddhfheehXhc
,竞品R	efjfecffjenhkeedieiffiZge
,章	ddcZobaoabgofcbacbhdddccb
,第	kaYaifefhfkgjgencZagieadf
,第一	lcYbjgefhfdekhgofdceicdcY
,第一批	dcdelecjfbelfadpgceddbfbb
,第一次	oadcadbcmbceegbdcfdaecbeb
,第三	dgjZcbjdkgghbdiciedicjgcg
,第二	aYdghgggeilehcifaaefibfkg
,第二名	ffdgfjfhckgelfhefehhmfdff
,等	ZZnibYedlcgdafYhagegkmhdf
,等D	elhdehdcfjfedgbaclejehbdd
,等P	ccleYcfZobefcbgcgaebbmgac
,等他	cbkhhbgamecbaheeheaffgbch
,等他们	dclghbeblfacZhgfifbigibeh
,等保	fhidefchgeeegfhcfgffdjmdd
,等发	ccjjZcbelcddfdbdecfdmhhde
,等回	cbhmacabldmocZabcZccYbYci
,等结	gekfffddkddfeeeofcfdedoef
,答	jZZmbcggjZbaZcZZcYcabdbkd
,答应	jaanbdcgjZbabcabdZdbbebkd
,签	caaYrfbhicbpcaUgddfZifYjb
,签了	edbZqZZfkZdqZbYiadabZiZfa
,算	kbccajfZhhlcdcaadaifcaiib
,算了	ecgacmdehhmdbbcccdfgfcZdd
,管	iefdhbjidijcaiibeebkcdgbc
,精	ehhegecjdchdgdehcaehclmcf
,精度	eihededjddhegdedeaehcjmdf
,系	ecdimdbagkfkbckjfedgidbjc
,系统	ecdimdbagkfkbckjfedgidbjc
,约	jiceYWihiaeeYeaZbZgedfdjc
,约了	jhddVXehibhddecebcfgZdfib
,约了D	lgZbYcehgaibfgfddfedbdekc
,终	edeclddeldfglfbkgfcefejjf
,经	jegZaffbhhcbemeggkcfihcad
,经费	ciYYbghdficdfobddjfccdabe
,结	bdefZjgYilgaidiYlcliichde
,结果	bdeeYjhZhmdeiejbhaljjcgee
,给	gaighXadkclddaccdfefaiina
,给C	halgecZclcmdccceaZcecjmkd
,给C寄	hfiededhgdfggffcdbfffkfdf
,给C报	fehjegdejfoebddidcfeddbee
,给C的	cbjajeddhhhedefjdgeidZkmd
,给了	hamhaeZbobjggcidjijbchehb
,给我	gidefeedkddfihdgeafcfdfef
,续	cWalggeZhjibiYbbYigjhfeet
,续签	fdemXkdZjldbcebedidkeecal
,续约	dbgkdicbfinagfgedkkgafcjk
,续费	eabnceYfdkhdkZbcZgckfccZq
,维	ebcijcaapadifhecfYebddamf
,维保	fddiidbcncdjgifcbZebdeckf
,编	dcddjdifkdcmbfdhcceddbjch
,编号	ffffkfdgjddnfgfhddfefccci
,缺	ckijbdZcldcffdbgfifdibkdc
,网	jbaibgfbihcbgccecaecbcldg
,群	lbcceghdldgijdgcefdeidade
,群里	kbcceghekdfjidhcedeeidaee
,老	hfecgVhiiZiegdidhZfVdbebn
,老客	gijecbZlcbgebbbZjYieigaZo
,老客户	gijecbZlcbgebbbZjYieigaZo
,聊	eobhaZZmbfiebfcaeggacdlbf
,聊了	iicdccacmcffegeefdgfegfee
,聊得	ijcdefcjfcbcbdfdhcdeedede
,联	gfdebZiehhcfafZfgdheedabc
,联系	gfdebZiehhcfafZggehefdabc
,联系人	hddedcjekdggcgahgfiagdbbd
,能	dkbiedbajfchbhhdfiiaddoag
,自	gidciedbihdjdeWibjghcelbi
,自动	hfhcjccanbbhhbdccaeaddjdk
,自己	ekaffgfefigjbgakckhidgdcf
,药	djdckbbdmbeghcgoeZfbcgjde
,行	kkcgdcYigciiaadddbidbbnce
,行政	igdhgeeejejjedfgfbieeebhi
,补	ceibhchikZYlZbZgajcebkphb
,补充	fedkcfiejfbkeeebdeegfgkld
,被	ZfgaalcYglflpWbchZaaicghY
,被R	figffgeedlakkdeciefbaddee
,装	cdcckbijhbcbadalcecjffjfb
,装好	fckfeedYoefddfeaedfefjdkf
,装完	gfefigglaegbeeemcZfeedjaf
,装完了	gfefigglaegbeeemcZfeedjaf
,要	YmhgdVbfeideamiianehfiqjg
,要0	dcdiebhgfjjdbZXigjdbdjhfh
,要D	fkegddceihdeeoddejfefffed
,要P	flcccfcbnchcenlcdZcdddZbd
,要c	fjeefgfejegffheggffgfdmgf
,要ce	fjeefgfejegffheggffgfdmgf
,要个	cgahkcfZhikcbebdcjebcifhb
,要先	edjkdeccmdddefggkjedgkced
,要再	ejbifedjlbfhccbdeYecfbhcm
,要咱	ecddkdjbamdededbdnfeecYod
,要我	eechkcfahjiheaXiemcgdggbb
,要我们	ffdekcgbfjhidcXielcgcghbb
,要改	dcjgddfejekcibkceiffelbdd
,要求	dgiejaYZdkdigdflblefefkke
,要求D	fcififdghfflefdmfjbibcghi
,要等	ekcgdecdjdfghjlacYbZdbfbc
,要能	fkcdegfekeghddcddceejcobd
,要重	efjhdccemcjkcciceeejmdafg
,要重新	efjhdccemcjkcciceeejmdafg
,见	hgdbabjkceffgjadiYfbdabab
,见了	khdedebcmcfehebfebdcgcdcc
,见面	egbdbcklafchgkbejbeceeedf
,见面就	ghdddehidgdhdkeekaedfefeg
,规格	fkjcffegifbegfghfeffdknee
,觉	diflfWWZgihaaZfggrcecjWYd
,觉得	diflfWWZgihaaZfggrcecjWYd
,计	dehfehbajfbledhhckebibcdb
,计划	eiiabcbcnbcedeiicYedjdZdd
,订	dbceldamdYhnZegghcbYccacg
,订单	dbcfkdblfYanZfhhadbZccecg
,认	kcigadZbnchcZbXabZcbdmiab
,让	fiifcdUhefgdifffdijbchihf
,让D	kcjZiebhfiigdhcickibbhdki
,让P	cbgcjdhehfgejeekdjeedceec
,让他	jeibddcfjefddfaceeghehgdd
,让先	gledggfekeifcfbffheddefdd
,让出	dggkaccclehigbcgdjjdebici
,让发	diaeidbifdbdgchcdZdddeadk
,让咱	edfigefchhchdkhifedbfdahe
,让我	ikcfbgUfgdggiggfeeiffahge
,让我D	jhicdeZhfghghgadeZjbeigbb
,让我们	cicifcaegghhfhgifhhjeaejf
,让我先	cmdfdgcejfjhgfgkgbfffdleh
,让我别	hidbdidcmbaelfhgefeddecde
,让我去	kfcdedfflcdfgckdjaehfgade
,让我带	eiejcfcfhfbalebdeikfgegdf
,让我把	gggeifhhgeiiddgehbeelejfc
,让把	ebhkbhcifedaedcchamkcejci
,让重	fckefeffejghideeijeeeeaee
,记	bcZbbcnbpaabcbZbcacgdaqac
,记一	dddddekdlccdcdcddbdcecpcd
,记一下	edddefkeldddddddeaecfcpcd
,讲	eZjjaaZhdigdZiXfdhiakbZib
,设	gcedkgcfggccefhmflalhciij
,设备	aeedjieegjbbegingkamdcfij
,设备科	iffdifbdhgdffigffigdhdfkg
,设备部	edihgefcfifhcccmekfdfdkei
,设计	icfffbZhhbhifaaZfidchelce
,评	cajdgdgfgfgfmZhceeebjfecc
,评标	dbgfiZihgbigdcgegefdoddee
,试	YUkdgjZegkdgZdddckdZaucha
,试一	felfdffbldcfdfebgefdelZee
,试了	cgkababdlcdeeccddbeZfnghd
,试吃	degciddmbeefiecfddddenbce
,试完	eachbmdZglicjdccdcedeqZdf
,试点	dZhihaaYiihdZihdeiecdhWke
,试用	dWjakafefjehafhkddgfdmbgb
,试用期	gckdhffghgcjcjedeajdfmclc
,话	fiefeecfiejeeeddfZfgeeddd
,询	gcmbdcbekdchedddhbedkdeeg
,说	ldfiebZhXphgfcheisefchbmf
,说C	cieiddbelcilkeiedZfcegZde
,说D	hffiheXclbdbcifjiheafbfbg
,说D要	fjdbkfehggbgcabejYgbjedce
,说R	fkZjebcedkdlkdajejegdcdkd
,说不	bfcnbiZhcjfdjaccbdepdfaZk
,说他	jahgebgfhfdedgiehgfieccff
,说他们	kbbhfcghfgdedgcfihfieddgf
,说先	dhhebdcfjdddaebdldddehibd
,说再	aadhhajdanjdgebfepfkfggjf
,说别	dbifajbbdlmehedbelfldbccd
,说可	kfdhcecekddcfdcdehkddgebc
,说可以	khdicecejdedeeddfikdeggbc
,说同	dajheddedkneffhfelfdedded
,说回	jgeedfeifccddgjddbedeehce
,说在	fcdedeiejcfeidddecebddefe
,说太	fcjkeaeeejcebcceioeceeadd
,说好	bfeffbigejeneeYkihegbeiYf
,说好D	dddggcicihfmbgbmjlbccfcad
,说就	dfkbdcclbccfcgbdeXebfokch
,说我	iiajdfaYjgfhdddgelhfhcibc
,说我们	cjajffbaihfhcddhfmhfhcied
,说是	ihhcgcdcldgfgchkgakaedecf
,说没	hbikbhbjajigdfmcbmdcddeZd
,说用	fahgfkdjdekhcddeehfdhgbjh
,说等	jfghbbfgidddjdiicYdhegabc
,说要	dghhZjXiegmfhfhfdhalfhdYk
,说话	elfdiddjhfbhhebdhifbecbae
,说还	balachbahgcdgbfgdZecdmdcc
,说这	eifigdcdjejfheheegfcfajid
,谁	agWbWasYrZfakaedZcgXbedYa
,谁有	fbcccemekdffgeeebbhbgddbe
,调	jcaejdhchhdeccgkdbelcZdfd
,谈	hcdhchcgcjmbbddbenfYffcda
,谈崩	gegjfeffblmcdfdedihZhfdfc
,谈崩了	gfffgjfgdjkefgeefZechfeie
,谢	fdedejgfeigegdedfoghgicde
,谢谢	fdedejgfeigegdedfoghgicde
,财	cicdheggdjbgfkfbmkbcfdgdd
,财务	deedichgeibfeggcmjcdeegde
,财务P	egbgecihgecggjZellffdgafe
,财务说	fdehnfbdifdcededmfcdeffdh
,财政	dkcedjbdcledincehideiccee
,账	fjciagccejeibhddkfhjegbcj
,账期	gednfeecfificdednhhcfecee
,货	gdfYmdfembccffgqdZfaaiocb
,货D	feecmfbbnccedeflcbfeeeffc
,货到	ffeekfcamcebdiihcdgdecjde
,货架	hfjcbegjgedhceeiiaidelpdd
,货款	gffdmfcfldfeeffloafeffedh
,质	dakigbWdjehhecgkjgcaehjea
,质保	fdgjffablffheddlleddceeca
,质保金	gffjffcdiheiffemnfeeeeaXe
,质量	ffdgjebegidghejfegfeegjle
,资	jfhaZhWYfjgaaiabdgcbmbZbc
,资料	leecccZdjdddceecfgedhddcd
,资格	edhdehedggffcdcfdgeeldZeg
,资格预	fejefdffifffcedgeiffkeZfe
,资金	cmafbacbdmhefmddfjecddjfe
,走	adfhiZfdlYakZcWhlXfZgbikc
,超	ficebcibgjdbgkifeocebcccd
,跑	hcgbibYajeechecmdeebbiikc
,跟	hhceiagehdggeghiljffZdZcm
,跟C	jhdieachhdjdZeifihiiZbdcf
,跟C的	lieedddjecedXhchjejadffga
,跟我	dlkdZafcmbickdbbcdeadddbc
,跟着	dkcehfcekcdfdedfgafdefgie
,路	iiYaebgbmbbcccbecadbifZbc
,车	hbfckhaZjgdckcchcgdafhYdc
,车间	hdgeifddejefhfehemecgdfge
,转	mfdeckagidkdgdYhdjbYdfUcd
,输	fefcfjddejmjnbcfecdeYbhia
,输给	feeefjefejnkkddcccecZdbbc
,输给R	fffefifffhndjeedddfdZeccd
,过	cfhggddekbZedgpjecjbiaXhg
,过了	deihfcaZoeadaeoagclchcbfb
,过了就	eakjcfddkfdfcbnceclebdedd
,运	dckaghcfdjddedikfibifjidh
,运营	eZkgfgfgdjhfgdjhildbgldke
,运营P	edlgchcgffhfhhiehgfafmajh
,返	fcfgeibdfimdhedcbhecedbdh
,还	mfWhfhWhffkdfefhjfcfgcfdj
,还在	gdflbbaaihmdcbecmgccedbba
,还差	dbhjfcbbmacjdbggiYgcdeidc
,还得	eldcdfddlfgcbjgjeffdggoZc
,还是	agdegjdjedmkhdebhbefeiejj
,还有	cifbicfdmcbglbingbeegcbjc
,还没	qdddXaXXqZfceabccbdZgcfbf
,还没打	lcedcedejecfbeddcbfdddhdd
,还没聊	leffegcfjfcfedhdeggdieddc
,还要	ecegieihgdkcedjebcbgeeggl
,还谈	hbbcclcdfjeejdddeZgkecdeh
,这	chjgYgeWhjihghgZbhengfefX
,这个	cchjejXcdmhgdffdiiijdegbd
,这事	cjhfdbgdlccecdmdejeaeecff
,这单	ddjfcfadjfaehbdacfdifbfbb
,这回	iiffeedckehhjccefiebehggb
,这条	feckegdfggljcdcjadejfjcke
,进	hbacjfifggijWZeegjaddakZa
,进去	fceecfkekeehcegdgcedeeZbh
,远	eddekeeeigfdgfeefhhdedlmf
,远程	eddekeeeigfdgfeefhhdedlmf
,违	gfflffddjfelgeeegmeefecfe
,违约	gfflffddjfelgeeegmeefecfe
,违约金	ggfkffeehhelgfffcnffffdff
,连	ededgkfgekkejgdkgdekichcl
,追	dbccmegekedhcdcjdafdddZik
,送	gcidacidlbffbdclfcebbhhbb
,送了	hdiebdhdkcffedcbgcecchhad
,送到	fehfefifjdihbggnffgdefegd
,通	hbbclchdldgjbcZgegcdkcfcf
,通过	kdddjeeckeeiddaefdeecdhdf
,那	bhcgZhhahheehldgkgffbbkla
,那个	gfgegegffiehehhcjigcfhmif
,那边	cichbfhbldhbhiWihhdjcZgkd
,那边的	ddgdghgchhhecfbeeifhiebfe
,都	gdjbgegZlfhZhdeZiifdbcada
,都是	ijffcbadkcigedefdaedijbec
,配	dlhdbebbnbkdbcbgdZdcdcqdc
,配置	geigggedlckebedffddeffnge
,采	fcgefhcggfkidhkhcifdhhcch
,采购	fcgefhcggfjidikichfdghcch
,采购P	efibegieifkcgdYjbdcedegbe
,采购说	chfncbafifcmfejcejmceeced
,采购部	hcffhechfgciefjigegebhbek
,量	fjbeeahdlachafabbafZbeeeg
,金	ffeefeiggceidZdgaZfccdgcd
,金额	edffgeifieaidagZZcfdcdbdd
,钱	aoYcifVfifbabuiZhmiiabgeh
,门	jfcbbXjZocbddaabfYfeeadba
,门口	jgcacdhelcdfidfdfafahebec
,问	dqebXZblebidfeefZefgbcjcb
,问了	iiagbacfiafbcciegdfaaYZbd
,问了一	hlaedebbmdcdhdkchbhcdbjbc
,问咱	dncbcdbcjeeeoffbedibfcohe
,问就	ebhegfjcdkdeeegeddemfhfec
,问就是	ebhegfjcdkdeeegeddemfhfec
,问我	ckfZdbhkgadehccjbYhbffhge
,问我们	clgaddehgceehddkcYhefghga
,问有	glbeefcbnceeagcjfjebeidec
,问有没	glbeefcbnceeagcjfjebeidec
,问能	djfhceckddjgbgeZekecdfgdf
,问能不	djfhceckddjgbgeZekecdfgdf
,防	djjcbcbjeccciddkdefdeknbe
,阿	jgcdicbggfcfhcZghejegbhjg
,陌	mcddddadkceefddcefgdgdbfe
,限	efecdeiekeefcgcmecfehdbfh
,除	cilecacbjikclhfefnehichcc
,除非	dlchcddchkgdjhheeneiefjde
,隔	Zhcjbajhffhdmcdedhdecdddi
,隔壁	becjbcjhfeidmddedhdhcddej
,集	ddfhajhbigcicngebaaeecadc
,集团	dgcidkbchhbibnhcbbbeceded
,需	ekhccdafjacahflcbcccbbfbd
,需求	fkecdebghcdcihldcZedccgce
,非	ebengbbcaoijgfbbfjdaceelg
,非要	gdfncdeccmekeecZgjebdffdh
,非要我	gehkegefeiiegffcdofdffhgf
,项	dhdefkYffjcdekhlcdikadefc
,项目	dhdefkYffjcdekhlcdikadefc
,项目部	cfeigehgifeccebogcddiebdh
,顺	gebbgamghaehdfcebcdababnl
,顺便	ggccddlifcecchecdZfdebgij
,顺带	dcddmfkblfgegefdhgdffecng
,预	agecjdhhfgfegmdmjdfdlflfc
,预付	feeflfbidibhgbdlnlbfjedde
,预算	bhiebffdkeebilehhYdbidldb
,预算M	efhhefcgheeekoafjXheibgfd
,预计	feYckdikddifbebkbbidjhhcf
,预计D	ffafidhieehhcgbkddjekhidc
,领	eggcYajYkecacgdeeefeahfdZ
,领导	bhgcYajZkedbdgdeefffbhfea
,额	dobccdbchjddhpidcjcdddcib
,额度	dobccdbchjddhpidcjcdddcib
,风	ejkgdecddkfelfejfhfnefhge
,首	eZiiiaXhhYkmddjinZhcZdZba
,首付	feeifedejchjcglekijgdcged
,首批	echhhcbcmbdjdddmhZfddcabd
,首款	ffeiffekdcjjdedZlbdfdddhd
,骂	dccclbbedjcdbddcfiefddcmd
,验	dZjhgbaalggggihnljfabbhcb
,验收	fcbhhfdanZgghiinmifbdcZdb
,高	egjeeeejfblbfdfedZfdbigbf
,黄	hcdiehdddlclecbdeikjedbgd
0	Zefgdbkigdrhdhcjmgbefeuci
0,	adkahdjXkgrdfhfejhdgheleb
0,C	eelcedcdjflgjccjgYfdjbiff
0,P	fedlffedkcmdcfiedcfcfebee
0k	ekhacedfjdehighgdZdgciobd
0l	fmecdedcldjhcdbbcaheebocc
0m	eieidedhgckiflcbeZidedjcc
0一	ebiddfidkcfdhficdadckiadd
0万	egddjdglceigggbddbbhjdhed
0不	fcjicegclehdddcbmiebfdjbd
0个	dfhfgbZjecdghifhdhdkbdegk
0个点	eadghfgZhhjgidlgchfneihdd
0个账	ggihffejfcdigdfdhahdfgdfk
0个账号	ggihffejfcdigdfdhahdfgdfk
0以	djcgceedlddcccbddeeddencd
0兆	fibjgedjeeljhbjhdceecddee
0分	dfichhcfjdgbgdeaefedlifec
0台	ZbfbfZmjgcliXihbdcYcafWce
0吨	aieddbjhgaicYhbkYbfaaikbg
0块	dZcgkjYaZnnhjaeibkdbhaZYZ
0天	cYjmYefdghahhbcpnehffebad
0天交	geigccdhfiflhedobjebehgdd
0套	deiZfcjkfaihgfekZhbbehfch
0家	fgbicchhhcjgYiYhYXgZbcXcl
0家店	jkcgcfdifehgcbagcbfddcbea
0寸	dgdddejbnbceebhkecedfdngc
0小	fajibiaejeZjZdbicddhdjdjg
0小时	fajibiaejeZjZdbicddhdjdjg
0平	dfbgjdhigdlcdbdecbdelegdi
0度	dldedfadkechccdebdfedcmfc
0张	hdidjfdkhcdjcegbdfcgdjhfm
0折	fcbncfbdmbojafbceWmbdgfea
0支	jhabicdghdgccbaaeZceeZilk
0改	gekeffdekdiieiidlaefefhfe
0条	fdkdefdckegehcccjmhcfhmbd
0毛	fdagdkbcblldkedccifjdeZfc
0毫	eihddecejeddheededfeehmcd
0的	cicZcckbmdadgibacbibeclfZ
0米	chdcadkekbababccfZfbcfsac
0米0	egdedejdkdfdedefhcfcecmdc
0间	dfbZidgkdddjchbbhbefacndg
C	jddafhkgheffggfigfefhhgff
C0	efdfeajkeZieaZafcabcldjal
CD	egbbehkigfdggmZdieehhbajk
CD不	dceddlccdkbejgdcdZeocegdh
CD到	eciijccjdhdoZceYmdcidcbck
CD到期	fdjkgdebfieebefdcffjfedbm
CD到的	gffejffgiefofefcjefegefhf
CD的	cgdgeekbkegedkacdfdgeedci
CD签	edddldZkdcbofddfibkcbdccc
CM	baghgbgjdhkYgYeZmbbbbcbcd
CP	dicgeehejdlddjfaehffdcfld
CPD	balcgbfhffddicbafadgfiabc
CP不	jeafbdldkdZdecchdecaebbbd
CP口	fgfjefcghfaiejefegleefded
CP口头	fgfjefcghfaiejefegleefded
CP同	ggfjdgfjdfcZfedgldlfeffff
CP同意	ggfjdgfjdfcZfedgldlfeffff
CP嫌	febeiiaehhldcefdeehcedbge
CP定	fefffiffjehfjeofdeefgffej
CP对	eibiecdedjiefelhhlfffghce
CP微	gfdkcebdkchndddddhmdeeffd
CP微信	gfdkcebdkchndddddhmdeeffd
CP想	elcgefdfgiehdlegalebekiec
CP想换	gigggfgcfjifdkbecmfbeeZde
CP把	ggifehchehdicddeeZhiefibe
CP要	cfhggcYfjbdgcgbjiedceemgi
CP让	beeaeckehheecebfcfigejhhi
CP说	bgdhgdegicighfehlhjZjZchg
CP说D	flbeadaghfjfbjcgiilehecde
CP说R	fgbkddecmbeimffdiYdfgfdde
CP说要	ekedffdckfffhdgneceelflge
CP那	dgbkhfddoZgccdkYlhbfbcbjc
CP问	ejcgcfbclclecdicdYedebfcb
Cp	feiegfbcldfmhegkfcdcdjecd
Cpo	feiegfbcldfmhegkfcdcdjecd
C一	alecgaeigchdjiaYjcZgcahcm
C一期	dkdeefeifejdhkdchifddbicl
C三	fdiiiccjebhkicceffbfjjjgg
C上	iadiaahejedlcecdedhedkccd
C下	ckjZfcYbmeajbZfechibhflfh
C不	eebgaflVigjgghgebhecZdaeb
C不是	cgeabblbkdccbeadgjdbdgicb
C业	hccihgbfkcgeidbeedeececie
C丢	gedeejfegikalgfeiadcdcgcd
C丢了	fedeejeegikalfgfiaeddcgcd
C中	badhmYZhkackfbZbfbkdphbbd
C中了	dbbcmbbikcdgjddfdcbhqcacc
C中标	deciibcgicdkadbbgdldhfgdf
C也	ehiecfhfidbdbccfdcddfbdcl
C了	iajffYbUocbffcencebfkebZj
C二	bbgfmcahgbglbecgbfdZfifcm
C二期	ddgglddifbdlcfcccdgcaegbo
C从	ghgcddjekcjbcdcjbaecceade
C仓	feajbdkcmcjcfcehcadecdacn
C他	dfcidbjdjeeefgffeihgdgked
C他们	dfcidbjdjeeefefgeihgdgked
C付	gffgjfedldechcbemaeddcced
C价	fbgkdbcchheadbgddkiddehdb
C价格	fbgkdbccgigccbgedkhddegdb
C供	eccefdkffihffgeefmfifffef
C供应	eccefdkffihffgeefmfifffef
C信	aigecdgdjebcebhcefedicmde
C信息	aihecdhejdddgchccaeejdmde
C做	idgdkeeficffefhbedefjhjmj
C停	ceghdghbjghhkehekYhgcheZg
C催	fceiheehlbcibgddbYfceddjd
C出	bgfbjakgggdgZibadfebhegic
C刚	oZeZjadjgdbcjefagebabcZbj
C到	fdgddkefejfhcdkdebflfkhci
C加	kgdhgebifcdabcadjaecebide
C包	fgcdjehddjcfgedefkeefgake
C包装	fgcdjehddjcfgedefkeefgake
C单	fdakfdbegijnhfcieneceejdc
C压	fedlddddlcZcdedlhdebddfdh
C又	YXblkYghcjkagajZjncffZZjh
C反	fddcfekddkbcifehdlfdfcfnd
C反映	fddcfekddkbcifehdlfdfcfnd
C发	kdfbgdfckgcdfdcfiYfknbZZi
C发了	lffdadbekdfedeebcdghndabj
C只	iidgbiaembcecdckdcgeddoff
C合	ecfgifafiffmdgjddhddbebce
C合同	dcbihhaehfaoegjachgecfcce
C合同D	gffeifjfghgmffbhibijfedeh
C合同签	gggblffhfecnfebhmibfefeee
C合同走	fggghfegheenefbjfdgefeffe
C同	efkhddccldiajfcfocccdnZca
C同意	geejegfdkejdefdgoaefdiddb
C同时	efkcddcdjebckeeeehdcenbee
C和	embaddbelcbeidcjeadcdcZce
C商	hlcggcahdibldcebdjfbedlcd
C在	nYaldZfZqZndlZadZVhicfeea
C基	deijdcbjgdcddchfdbkdhejdf
C大	gjhcdhZahhecflZjdacejkdhd
C嫌	aeifYieahiecbgYkfmdYcefae
C嫌贵	edbadmbeclpdbgbdegfdebcei
C安	bbfdgcjgicbihedfeedefikab
C官	ldeecehelcfeddgdffeefdead
C官网	ldeecehelcfeddgdffeefdead
C定	bdZbhlgfhfaalbYchcdcXdfZc
C定了	dgddgjadlfacjeabcchbccadf
C定了R	ddeedkcckhcemgbddddccdbeg
C定金	gffemedifbccdcdambcdeddde
C客	ddgdecieifffekfcejfieeahd
C寄	hfiededhgdfggffcdbfffkfdf
C寄了	hfieeeddkddgfffdebfefjadf
C对	ddbfeikcijbgiddahnecdfYec
C就	cgkeagbclcfdckhifciddefge
C尾	fefbiehchibddcdbldedehebd
C尾款	fefbiehchibddcdbldedehebd
C工	fgeaiahhgeZcgifmiecchchcg
C工程	ggdbechieecbhkhgcfddgfjeh
C工程部	ihdcheehgcfeheiiegeeidadd
C已	djgfZchgidehdgdhdcechkcad
C年	ckdcggYbobdfikcffbdahbYhZ
C开	begjZghaobdaeabchcgfkhhdg
C开了	ecjfeejelbefceefedfdekegi
C开标	fdejdhddkdceheeiicffmdfee
C录	dcbdmdjddjedcdecekgddeaoe
C很	djhddfdnfbhcdbbfcZedgfacd
C总	bfbiajgfdhfjdjohddbdgagad
C总价	feeldfecmcnjdefhiaceeedee
C总经	dedecgjhefceeelidjdgiegde
C总部	eddfckcddjcgfkngddececdde
C想	bpZdccagjabhdcYbebgddnfeZ
C想先	clcdddcfjddcbccacbcccmYcb
C想要	ejeefffifffecccdgbedhmghc
C我	gckfcicegikbeedeejddijgdd
C我们	dckfcidegikbfedeejddijgdd
C手	idkcedcghcedicbgdZeddgffd
C打	lfgZicadmdehfcbddachdidib
C打了	jddciecgkdfegffdhZffefgfd
C技	ifhfbfbfidfjjedbdjdebemdf
C技术	igdgbfbbmcgjideddhdfbfidf
C把	bhfhdjahehdehedeecfadghke
C把我	eghhdeehehcejdddikeggiald
C投	gdfijdiehiieccjddndadfcld
C报	ebkicdZameifgdfebgchbbecd
C报了	feihffeekdeegdeiebfedcbeg
C报价	fbjgdebbkfogfffdcichcdfdb
C担	ejgcdddeighdefgegigefhmge
C担心	ejgcdddeighdefgegigefhmge
C招	edggicikddcdedeeigeejfgfm
C拿	cZkhgcZbiglgfbecbpdcelidd
C拿着	fdiiffdeifkiifgefnfeedcfg
C挂	fahbaciejfdfeccfecedkebdd
C换	fYegdjhandbbbbhbeWbYcfZnh
C换了	eagembibncdddcfecceeehbpc
C排	dgcibcijfaahceckdbeeidZjd
C提	ejcfjdhekdaddeekgaeddcljd
C改	eekdaeealddhihcjbdecgghab
C改造	hekccbafjefghigjcdfdciddd
C新	dcffgcjclddghdajcZcbcjgdb
C方	dhjceceajhhhhaiiddeiabXbc
C方案	dhjceceajhhhhaiiddeiabXbc
C是	hgefddhdkegcicbdcaebddjcf
C最	cdeehhjhcjjcfdcjjhfjbbdfa
C最后	ebgeghbhffddgedjcafbccgdd
C有	flZehcYdlciifbfbdddbdbacc
C机	cihjgaZgheZfejhiddjeebfhc
C样	ebofdedajfkececaeheijhjdg
C样品	edlfffecigleeeddfbejjogff
C检	ihgecfdejdgceddciZeealcfj
C检测	ihgedfdeiehdededjZeebldgk
C模	fbejeicghfndccehhbeihegde
C没	YegcaikahhfXijebhYcklhmdl
C没中	eddedmbeghbdihcccjebrdZdc
C没声	dogfcbhdejdfdeeedefodedcd
C没声音	dogfcbhdejdfdeeedefodedcd
C没续	cefcblcbcleboeehfefpeedem
C没过	ffeffjegggeeledefcggdlpde
C法	eednbdcancdodddcddfdfhedd
C法务	fedmcedblednededddgefhedd
C物	ejgdecdcmcdeheiigaghjheee
C现	aiecgcgbnbjfojhhbebZgjehb
C现在	bggedchcmbjgocigiZcZgjfic
C用	djedidekcdadabhceegfccahm
C用了	eheeiefjcgefbdeegfhhfdail
C电	kakgXbgaoafibcbZfjhejdhaa
C的	iYhgiZeiegihifhklighofijd
C的P	iedidYffggjgfhiehjfeagfef
C的PD	eZakibfkdfjjeagfkfhidffcc
C的P说	Ykhdbcdejdhagjlcbcdaaeifi
C的p	jbmdbeadlcegccbfcfccbikbd
C的po	fekefgefidejcechdadedkhef
C的人	gbaefjgafjddlcgbdagjebabe
C的信	fhiffidiffefgbchfeeeigdef
C的合	fheghfgejeahidffhebbiicdd
C的合同	feeghfgckebhidgfhebciiddd
C的报	gdmcffdcghnfeebhdbekdedhb
C的报价	gdmcffdcghnfeebhdbekdedhb
C的招	gifeeddejedegddeieeehhafe
C的方	fckeefedihieabcfgicicdabc
C的方案	fckeefedihieabcfgicicdabc
C的样	fejfegfghefflfffedgefmjfg
C的询	ifieefddkfldbddcededocded
C的采	feficfhdhgcbcdfhgbegjcgcc
C的采购	feficfhdhgcbcdfhgbegjcgcc
C的项	efhfbcieeicgcakfdefkfdcee
C的项目	efhfbcieeicgcakfdefkfdcee
C看	dfiaehegcjheacbgfjifefkjd
C看了	eldcfefgieffcedfhfgdekkje
C确	cchbihbichbgcdfjbaajdjccc
C第	ekcbkZbihaZeccdjlgdZbgaaq
C第二	edhgjecejcfffeekmgdbddcdm
C等	ecfejhieifgbcdficcjdecdme
C签	bYYdiYhfkdUpXYcfahifWgidc
C签了	fedZebkekbbkbaegfhdcbjagb
C算	icbjcjabfimlddbddcfdeegee
C管	lckdefbekedgbggdebedigfdf
C约	hjgheccZndbbZgbgdfgbdkgcd
C约了	ijhcddcbmebdadccecbcelbde
C终	eeddhkcfiiahccfahfkiggfhd
C给	bchdXmXXhhlfmeZZaaghjieab
C给R	ecbcemdddkbeneddegfgmcZfd
C续	cabdmeekgahiedhcacfdbcgep
C续了	eecbmbdjeYjibedeeZdbdcgcm
C续签	fdfeldcgidejbbkdcdgceeacn
C续约	fdegcjgcmfggidcedghheeihj
C维	feidifgdijdfidbejdededjhh
C老	higidcagiaidgdhhcaeZdaach
C自	icdkacchkdgeeccblchgdccce
C行	deddghkdjgbeblddhgdkedbdi
C补	ecibkecbmebgddefgigedbffk
C被	bibecjgicjnfdmbdcfihbcbbc
C装	dghchcjbhhfcfhijbifhejhei
C要	djficcYbkdieafcjhdedggkhg
C要0	cfdfYckbmdXfdceZladdeamcb
C要上	fkeeeffigebfejdjeecdieZce
C要做	keYhdfejeebeeicikZifcbidc
C要我	fcjieeddhgleefeegjedgbgee
C要我们	fcjieeddhgleefeegjedgbgee
C要换	dlddcfcclebdcigacXefddlab
C要求	bZljagYYhheehfgkhhdcihgee
C要求D	fefkYdcdmchdlihnaYfffcjeb
C要求分	fdfmaefekdgghefmjeffccbde
C订	hdeckffghedmfdemhefefefec
C订单	gefckgfghebmfeemheeefeged
C让	egeefhbdghihilfghfgdbemgh
C让我	ehdgicfcldihiichhhhbefdhf
C让我们	ehdgicfcldiiiidhhgebdfdhe
C设	ejghdecfhghfgffgdddcdcgii
C试	cgnfZaZgehedYfgfdffhelnZb
C试用	falhcccfeiiebghgejgjfhicc
C说	Ygegciacfjnbgifdepjmeecfd
C说D	bfbeejiidhWggiZfamkibZadh
C说R	dfkfdbccocgelddeeheaflbeb
C说不	fjcdehbehibebacbdmcmdcbcg
C说再	fbkaibjfjdigkefdfgfffhcke
C说再不	gdgcjdkgghchfffffogggiflf
C说好	cfaoZaZckhZchfkZdjkhfchaa
C说好D	fcembccfifcbchhbfWmdhgjed
C说我	faiffhcddkbffddhejehkfeah
C说我们	faiffhcddkbffddhejehkfeah
C谈	dehfabhaldjddggfldhcddchh
C财	ffcgfhafiecfdidcmdgaefhlb
C财务	fhdhgebfhgcfdhecmdhdefhlb
C财务P	fcejgfchgggeddedlgheeeccf
C货	feeclfeeggbceddkakddebcZc
C走	beghZkacjhegjahcjccdkhckb
C跟	bbfgakfbekjdlchbcddkbbjdh
C转	edfeijcegjediefeebefejfke
C还	aefihbgdjdjcgZhihceefacig
C还有	ecddjfielcegdedgeaieeeddi
C这	bfbdgghahkZjhchaiehgcdZcl
C这个	eieefjbhehejfdeedhjfiebej
C这单	cgahfgYZjkbfgbcidbbacgice
C这边	fdffgieffheijgjflfglefgeh
C追	ddccmddejcakfccicdddeeido
C追加	ddccmddejcakfccicdddeeido
C退	dbbcjjgbekdfddddgjfbebfmd
C通	hgiaZiYchjdcifkgdccilaacc
C那	ebebjdjgfffebbdhiiglfeedc
C那个	fjZefghfieigbgcffcihfbeYe
C那台	geefkiegfidcfeelckdbebdmf
C那批	gcfglgghfeffeeeohgfhfhaed
C那边	eagcgbkhdghdaafbbgeicgffe
C那边P	deeidhhhffjeeeffdhdbegfge
C都	dfhibaacghbibbjibibcdehcd
C配	hfdddfihgffheddbefeedeadi
C采	diefhbfZhhhhgkdheblfddaig
C采购	didfhbgZhhhhggdhfbhfddbjg
C采购P	ffhjccZehfifhdYjiZjfdeZck
C采购部	ifakbfcaihgeibcgdhghheecY
C门	jbgchhbclcmffccffcefdeZhd
C问	goeXdZUdjegeadbjfbbcacmbh
C问D	dldcdfcbmccecfficbfeddban
C问我	fkffffefjedhjeeadeefedmfc
C问我们	fkffffefjedhjeeadeefedmfc
C问能	edkdhecbleeddhdgjZdeefhec
C问能不	edkdhecbleeddhdgjZdeefhec
C项	ffeghegekeehgkbfhddikdbfd
C项目	ffeghegekeehgkbfhddikdbfd
C项目取	gegggkfflchgincdefffceeff
C预	fkdbediifficjlgkgbejieYde
C预算	fmefffdiegidjmgbcbfkeeZfe
C首	gfdhgfbbndgbedemeafegedee
C黄	fffieiefdkkhhdagebfddebee
C黄了	fffieiefdkkhhdagebfddebee
D	dhdfgbkihceeejengeogggbfk
DC	bZhdicigfgefbfmmajcebbXic
DD	egchheZbdmcicchfkkjddccdc
DP	icbiggafdjhcjhlZekdkfbaai
DR	chlfbibagihcmeigfdchfhfeg
D一	fbdfjeeghdegenYbiijeajZai
D一分	fieddieddkbeenbecpeeffdee
D一定	fdblefbghadeifdhcYkedfbdc
D一起	gfgbgaeekaghdkdZkZgcbjddb
D上	ZkffgbXfhdecYXikYebYibefg
D上线	dmZdcfcbghaedfcoahcdbbXdZ
D下	cffkfbVgiZkdcgkgZfubaaidZ
D下单	fihiZfZhicibZjYdZhqcddibb
D不	afffajefblgckfYWZimrdchYb
D两	eccdledeifddgeejegfcdaelb
D也	jkedebbcigfgkhgehfdicmicc
D买	eocbbcblebdfihdbeebafbbco
D了	gfijZacZihbZdcjXgXhoaaeZa
D交	ddmeheaekdchbbgjfZdemZZbg
D从	hdedkfgdkedjhfgndigehecdd
D他	fhghdebgidiifehhhbkddheec
D付	dgbcgcigjbXcbedfqXgZbabbf
D会	egjecebblefihefefendheidb
D做	cbbbmehanbbdeccleZccdcZkk
D停	ekbbchfeghdfdeefddejehnhi
D先	igdgccfcldbembdheZfmhfdfc
D全	cYbcjikfdjadifcrihadccZfb
D全部	feeckfhbjfdeefeofhdbeddhd
D公	eehdjfdifdfdffkfedbengdfe
D再	jfcbgegbmaccdgfdeeZgXcdZd
D再打	kahccddcmbbfgfaebaacdddbf
D再来	ZkhZaehbnddfdhccfaidfjicY
D出	dcobjcYfibdgfgdgceYbhppef
D切	dbbelekekdfdcddobbddccacc
D到	acfcobcficajicaqkeYgchbfk
D到期	fjechaheifdhjdbadechegabk
D到现	fjicgfahdjgdfedddadljdbde
D到的	eehdjfbfkdenddekihecehgdd
D到账	gffelgdkddddddfdnhddcdefk
D半	fdejefedkdehgeZiffgcfeded
D去	hihdeacboajhhfddceebiafga
D去C	dggdhgffgghghdchehfcbdhfd
D去了	cjidgdefhegdchgieZhbbdcde
D又	gdfjffahgffjlffadeekdgcch
D双	gffejfeghfcmdfhccicedecfd
D发	bfgekebckchhdacrgfcgleZhe
D发货	gfecngchkcbfedfmdcbccdddc
D发走	gfkehgefifjifffneehebiefc
D只	kbbhedldkeeecddeegfdebajb
D后	iaccbcldlbceccbmcadcdcddb
D回	cXiiafhdlZglaaiWbdkWdeWcg
D回来	ecfdefjgidihbeidcZhbdhcdc
D在	jbdgcdkgheidggccggegfcfcd
D头	kfdcgfbejffjhdimechdjfZgd
D安	giheggeclcdedjelhZcheidkd
D定	cdclYaiYrYjcfdWWZVkihghcc
D寄	dehibegcfibdcedcgklamhdcg
D封	dflbdebejddcccbcbcacocadi
D就	albhdedmebjfbjbiggrbegiig
D就下	gjidbfahfdhceegZicmdfmjdb
D就下单	gjidbfahfdhceecZicldflkeb
D就签	gffjfgfhgdjcjcafbbmeeejjd
D就能	ggeidgddjffaeghehdkdehfee
D带	YhgmdcdheidigfhYcdpjgkgga
D开	ahecfggYocebhifpegfgmeagb
D开始	dZddkegdihhdiecmfcbkekdhd
D开标	dYjaaZhcldcffaZYjcbepcZdd
D开门	eceijfffifefdeencdeefdeef
D得	fneZceZclcbbdkigfZddididb
D必	ddejhdbefhhchibgchngdddjh
D必须	ddejhdbefhhchibgchngdddjh
D想	emchdfcjgcejcecbhbiidbben
D我	gdgabclbnafcbgfkbdfbehfea
D截	gfjfffefigfgffgeieeimeeff
D才	hfdhcaiYfkdffjdaigWfcccfb
D才回	hdadcdldlbghfceccdabccefc
D才回来	jabfdejeldgigdeddfbcdddge
D才有	ekhchfdcdkcedkgdcmeddhdgd
D才能	fgigigddghfdhdideZiiigfef
D打	lfYghcZameccfYeipgdXabkhi
D技	fkeheedkddfdbleceddfdeofg
D技改	fmbeffdlbfcdelecedefeemfe
D把	ceigghcgggkigdfeianfZiabf
D把合	gfflcfekcdendeccddmedfgec
D把合同	gfflcfekcdendeccddmedfgec
D报	edjbfeihdgkdbmaYiicblgeji
D挂	fhhcbecfhedecjbbeeceoeiei
D搞	fkeeefcdjeefdedofchdeejdd
D改	dbbchgkcghjbccdhagfebcfgb
D有	eieeeeialdZiiodhbgafbeffh
D来	iedhheZmbfddcdihcghhidbjb
D没	ddebWhkZkgadaibiakZdcbcZg
D没钱	elddeebegidfenbdhkdeifdee
D派	gdejefeifhjccenbejljegcgf
D派人	gdejefeifhjccenbejljegcgf
D生	egedffjdjggfdbccghihfcdgd
D用	gffjegdfjebodeccbbneeffed
D用印	gffjegdfjebodeccbbneeffed
D的	aheehfgdjehjcmZfififdaZYt
D的单	fbcijeffhgkedaekeimgeeccj
D的钱	emddcfbclegddobddfccediec
D看	gjiZbgZhfhhgegabcfZjblada
D第	gfeejfgedkcideedbdfheefjc
D签	cXgifdehiahjiccibXrfldiZd
D签了	ffgfkfejeedmhhfhkefefegee
D签合	fffgifdkddemcebceejekfefe
D签合同	fffgifdkddemcebceejekfefe
D签掉	fcehheeiicdcdjdbdcodegfed
D签的	ebcbobYhhcesdaamZbjdhfhbg
D签约	gefelgdejdamfficielflehfd
D终	gdccjddmbcjcgdccdccddeccc
D终于	gdccjddmbcjcgdccdccddeccc
D结	dccledbjiecfejfcneecehgej
D给	bfhficdbjfjWjfffkfecdgkid
D给C	glaejdejeehfdeeddiedhkbjf
D给个	fjddejfdhhfgiedcdbehfehcg
D续	fedgidhieflmdidefggefefhj
D聊	eichgefggfffgcehdgchfebdj
D肯	ceZhgbjldYacebfacZmahafdl
D肯定	ceZhgbjldYacebfacZmahafdl
D能	djclXdchfgflgheqdgkdefbhb
D能不	ejedeggghfgdghelcecghcdgb
D能不能	ejedeggghfgdghelcecghcdgb
D能签	gfgkegeggcdidcfcgcldeffjd
D落	bZZllZYnaZZpkcjYbbobbbbcb
D落章	gffkcgdhheeneedceeleefeee
D补	eejiedbamdYhchgjhZmbjdhel
D装	bhdgjdWejbhbeaakfYYafYUjg
D装完	fgcjhfbamekccdeobcbddcbjc
D要	Znccgcahffffcnhkgelghdhdf
D要定	fidgdfehjdcfcddgeboedecdd
D要签	gmebdgdckebedleaeclfjfhdd
D见	hfdhZbjdjfibZhhcaehmaZZYZ
D讲	dcleefdcldceidhZfaddiddch
D试	edlgedbchidgcdbldjfcdlibd
D说	dgdfejedejechbYdegdfegbcc
D走	fffelfdiedjhcbgdkZfdhdfje
D起	dcdbiejfhedhhddhfcadgcddd
D跑	decfcelckegfeedghbedeihid
D跟	Zhfebjebncechecbeichehjcc
D跟C	aghdbffcleffheddfiaggghde
D跟CP	cgecddjfjegegdccdedZegcdd
D过	cZgkfdgekdfjgaibeYjdceagc
D过去	dZeifehamdejgcXcfZhadebgb
D还	bfeclffjhbijehadihbacdYil
D进	cZbemdfifcaigebvbgabedXZb
D进场	cZbfldfifcaigebvagZbeeXZb
D送	bfjedchifZhlZcgdgYZcigeei
D送到	eekgdfbjebilcehfibdejehgj
D通	idfdihejchhkfdhdfeceafffe
D那	bhcbkbflagbgcebZddjifegip
D那批	ffcdjfbiciddhcdagheedbgjm
D都	ceffldhblehcgcijcmejhcaef
D重	eghicfccigjchibYdhdbeehdc
D重新	fgfichbekfjdijcaehdcfchdc
D预	ejadidfejcedbnaecfcaigcdf
D预算	ejadidfejcedbnaecfcaigcdf
M	ZebfjZkhic0kgsdenegdgdcca
M,	fblhbdacmcniejjfefhedeZeg
MD	fdcemefdhhdffceblghijdbdc
M一	bVhaiZjeifrfYabgkfedbcXdg
M一个	gefdjfdfkdkceiednbecegbfe
M一台	fcidacjdggmebccjfjgicbbea
M一吨	bYjiaagfggqfZcghfhfcbaZgd
M上	fjacdejfheabfgidcaiedehee
M上下	fncdffcghebeekcedbiffehfe
M了	egcjabhbjfcileadedfclheef
M以	afgiYbfandkcelnebdjcieddd
M以上	cidabcidleaefllddcdeifdfe
M以内	dehkadYblendfijfcgkciffdd
M到	gdfhjgfghdkedfehkbeffebeg
M就	fgdkbfbfdkoeeaeddjmihdjdc
M已	eeddichbmbcgidjeojddhecfe
M没	fhejdfeekenjdiccdddfieeee
M的	dfdeiagchhelfkcbigcjahhgh
M的盘	fhgddfeeifbchmehebeeefhfi
M的盘子	fhgddfeeifbchmehebeeefhfi
M能	ddglefbgiemeedefehgfflaff
M还	edficejbclgfjbgdniecgechb
M还没	eeefcfkcblbgceedojeeeeded
P	jfcddekieffcfgqdefhfcggie
PD	bbidjdhgegdijggcieddXiZja
PD去	bYibhcibnbdhicaagdcjechle
PD回	echlbecgichkYejccagafiacd
PD在	icceeeiehffdicccgjcbgdeed
PD给	ebhiefhcldehjeeaheehfchhe
PD跟	gidhegefjddbmidffjeieekde
PP	lfbcjbefiddchhjbeeeefihmi
P一	efecaleddkkechmdfmdkcfcka
P一个	cibmdcbcifgeeglbhegiedbfe
P一句	bfgdcladhgcgddjdekebfecce
P一直	fhjdgfehcklhefdefifnfdjhe
P上	dgcfhfjbekeibbhceihidbdjg
P不	gghcdchYfmeejhjhjqddfdgYc
P不同	geigffgfgieigeefinifhfeff
P不同意	geigffgfgieigeefinifhfeff
P不在	mbZedbicmbeffafdcecZcbcac
P不接	edjdejjfanigfedjhofcffffd
P不接受	gdjdbjdgblZggfelfofbgghbf
P不认	dghZjhdecmhbgcejklelecgch
P两	cldheebggfjejhkeejemggjhe
P临	geehciacfjdnffcgedkdeehfe
P临时	geehciacfjdnffcgedkdeehfe
P主	gifdcechgdfdceffcfdehdhaj
P主动	hjdedfcifcfdefabcfdfheebl
P也	bbjddeifghcihfeeffdceiece
P了	cbkfXehekaihbcieacbYZZece
P亲	ehXehgdhfgehefgfdgkcgeZad
P亲自	fiYfiddifbhjdegfehgcheZde
P人	hfdbdjfekfegfhjeggegfddeg
P从	fiigehZbmbehgcgbbcmfcccbd
P们	dieeiedkebhfhfidecfceiekd
P你	bZecfhmekdYfgfbcfabfhchad
P你别	edgcefjfkdYfkffigcfdfeedf
P催	ejgdfdeggffdbkcifhkcjdjgc
P出	hfigcddghdfhcebbcdjfchddd
P出国	hidceekjefejdhZcdeghedcde
P出差	hejidebdkdggdeieddjbeggde
P列	dlbecfeclfcfecdhhdfeecncd
P列了	dkdedfeckfcfecddgfffedndd
P刚	cfgdfjajedmhkefeffeaebebj
P加	dddcdeldmcecabefcbcadceed
P卡	cZblbhidhffeeccfejjdfcmbg
P原	dheihbdagjldhhghfmhcdchgb
P原话	dhfihbdZfjlehhZfenfcdcihb
P去	begeehjecleelahggiigbacee
P去看	gfhfdfkgckddjffffnfefidgh
P又	bgdeldcggfgbXaifjkefdhgcf
P反	dccbmbjhdiecdejcdlfifdihd
P反馈	febbmfcidhecdfddeififdkhd
P发	efZkffggdjfedfYiiicjfcikd
P发了	bgfdjhjjdhfdgfdhhjecffkhd
P发来	dgamddfbkdddcgbhfccgcbjhh
P口	ciafadhhhcekajeecakbacdbb
P口头	cibfbdhihcZjcjfecalcccdca
P只	bgkcgZfameadcaofbfaajfdag
P叫	dhhiabahgecdbljeebekhhedf
P吃	bhdhhbfhfhgfiabcffeidgaeh
P同	hgfeifeghddfgiekdfiedbbbc
P同意	ejgehfeggefdhiejdgieccbbc
P听	ajigahZjddigebecdhdZgfadh
P听完	ehifgffghdjfhebefbfeghcef
P和	djibadggibhcbllcfdhbdgkbd
P和P	dkjabdcgichcdjidfccdfhlde
P咬	fddleedelcckfdelgZedddbed
P喜	cdbjddiamelfmdedebdddccdc
P喜欢	cdbjddiamelfmdedebdddccdc
P回	cikbagfdlbfdebhcdjhZddfib
P回我	hmdcfdbieffeceaffkdcfddfe
P在	gdidgafgffhdfalafcheehkof
P在看	fdififhekddhheicdZedfdeli
P在群	fdhehfihcjmfdddgflfcigZlf
P在群里	fdhehfihcjmfdddgflfcigZlf
P头	fhffhfebfiefdcdeiafeeejbd
P夸	diecfdjkccedcdccebdffffnk
P嫌	adchahiXkglbcZjbdmaccelae
P嫌贵	feekeefcflnfdemddlefgiced
P定	djdhdiYaobjcibrifgbadgffh
P对	cjhefacgggdgabidgicfdcibg
P对我	dfjjcdbdhiiehfcjfkfdfdmbe
P对我们	dfjjcdbdhiiehfcjfkfdfdmbe
P尝	ehjecdekgdgfdeedebfdflZbd
P就	gghbYdgeckjYgegdfkhhddhbe
P已	ddjdgfeefigehijadegjbjhjd
P已经	eeeegfihdjdeiilbefhkcehii
P带	ZegZgiifidedhckbehbdcidld
P开	achdheifidbgfgbhcccbcihcd
P当	cffijcfiegjjgdmcfigbgkejd
P当场	efgigediefkjgelbficchkfbd
P很	chhfhbajfcblbegikfZaemgfb
P微	iffifdbdghgnccbecfmbedgif
P微信	iffifdbdghgnccbecfmbedgif
P急	bhbcebjefibdfkdneedbejhja
P想	YlaiYcdjedjheihcgjebckfcf
P想先	cgbideihgeikbebfebeeflceb
P想把	eheiffdfhfifadecfcdddceck
P想换	emefeedbiggekkdgbmeagceab
P意思	dieifcbeihdflhaiejfdheeff
P手	bhgcZggZnfheicnbibekccjgb
P打	XaXgihjefhdfheimbifikcfkj
P打听	cfckddadldcfldadfbfbfdkcd
P打电	bdbhggihieggcfjjdbfaedcli
P打电话	bdbhggihieggcfjjdbfaedcli
P批	eeijbfdYnekdfeobcXebeeacb
P批了	egjdcgbbkgddcgidebecfdacd
P把	dgdeikYfblaijefdkhffiepfi
P把合	gfekefddjfemehgehfffefdef
P把合同	gfekefddjfemehgehfffefdef
P把我	fbhhiegafjbijgbkchfjcciec
P把我们	fcjgiefbejdiidcgeigjfdigd
P报	dbcejfhcldcddeedeaddecini
P拉	jdddhbijfacfheccecgceccdf
P拍	hakfZhbfgfjddbobgcgbcigbd
P拍板	hbjdZhdakggeealdhcccdbacb
P拿	bfhkdadhehjficaddeebchhbd
P拿R	ebflecceggmekeedeYfedegff
P拿R的	ebflecceggmekeedeYfedegff
P挺	gggfgcbkdceefhehcgfbdegib
P换	ggfhedhcjegdccmdfcejegbbg
P换人	digkhbfekdefdfneghfefeedh
P换人了	digkhbfekdefdfneghfefeedh
P接	kgcbgdfjfbahecafcceddcjcd
P提	ebhihebgjcheffckiakfjfbgd
P支	dekcedecmaefdcneeafffejde
P收	fcmccehbnadbbedjfafbdhccd
P放	ecckicfeclmebccacjbnecbkb
P放话	eddlfdcfclmedddbdjdmedcgd
P是	hjdaZZjaobedmdhedbcaidgbc
P最	hhgeeiceihjihdogigcdfedfe
P最后	ffhffidfeikjhepdjidedeebe
P来	cdfgkiZfghfjbihigdZjcdebb
P松	fbfnbecghdhbcakijbbddggdd
P松口	fbfnbecghdhbcakijbbddggdd
P桌	eekiefddldeeiendfbdcedddf
P桌上	eekiefddldeeiendfbdcedddf
P没	geieggcakfiejkbcfZbhbdZdc
P点	agcggafghbegdbtlehiaeaXYa
P点了	ecglcecgghhiedmcdjledegde
P点了头	ecglcecgghhiedmcdjledegde
P点头	ciddccihgbdjecqceghcfcZaa
P特	igdcjfemcehedhcceefefgcie
P现	efjgcdchdjddgfdefmkjgglej
P电	hdggdgfgfhbiecefkgbhefafe
P电话	hdggcgfeghbhedfgkgchfcafe
P留	kdefieacledegccgcfefdfeld
P的	lfZbfefflXaijflggYfaahdcd
P直	ffbhgfffdjfhechfekfgefjig
P直接	gbcihigedkhihcihfjehedeid
P看	bhiegbembegjgjkciggfefggb
P看了	ceifhcfmceggekkeffeacedhc
P看完	fihceeejbifidhhcimifgmfed
P答	fgcfjfchgejefdfhiakddccbd
P答应	fgcfjfchgejefdfhiakddccbd
P答应D	fcehigdghejfeddhibledddce
P签	aieegZfejccggirlehbadhgkh
P签了	fgehggeejeichhecadefhdeme
P签字	cjZjdaicifbfcipjbjXbcdiif
P算	eaihfiaelbkiglcfffdZgdgZc
P管	ffeeeekbmccegehedgdeegfdd
P约	dhfhhfcggceefdabbbjdehbhc
P给	jhZhdcfchgfejmeZdchidddga
P给了	fiabachfgfddhmeafbihecfbd
P聊	ghdeabickhgfjgihfjhdgekcd
P聊了	hbededjejedgfhghgfffhhkff
P自	ckehfeagicehfmpffbdgbgeed
P自己	ckehfeagicehfmpffbdgbgeed
P被	cdhfahhcdkbYfhicbcjibdhld
P装	edmcadbckeeeeedZgdeeenbde
P要	YfgkhYcZlfkeeclifdcdcimmd
P要0	ehciifbejdghdfgbebcefdahd
P要再	eheibdchhbeedemgfbfdekbdi
P要我	cXfemchajgichchgcgcZdhllc
P要我们	dXfgncfaigibhcigdgcadhlle
P要求	ecfjidcffhlmcdbjhhgffddmg
P要的	cjdidecdkeedadZlfdfdecldd
P觉	ckhcbfZaigkaeZmbeleefZdbd
P觉得	ckgcbfZaigkZeZlbelebdZabd
P认	chmeccbdlcideeidekfbdckdc
P让	cfediefhefejbjcjeifhkgigj
P让D	dbhcjeaidhedecamghgdlhika
P让先	hgheefedigeibffcffhjdibch
P让我	feedffjfggclgiegigfdeddcj
P让我们	dbigiicffienjjajhfedhfhff
P让我先	jfecefedkfdeeegceahfdcadj
P让把	fjnbbbablgfdddedcdejchebb
P讲	hidccicffiiaiecbdhjeeahfb
P说	figcfgcigdhcjkgeghmehgegn
P说C	haggbcjajhcibdaedhcdeicee
P说D	Yghfcegdhhfagjdafcphgfdgk
P说D上	edlkcecekegdddneededhjedc
P说D要	fkedcgeblefedkddiemghfgfh
P说R	eclebgbbmbkfqccbiXbcgaacc
P说R的	ffjeeceekdiimeefeaeggfddd
P说一	ihdfeeeghgfjihhcfbiefeeeg
P说下	dgfcddkekdaegdbcdacccckek
P说不	eaghcjabfiihcbbkggdfiicbg
P说业	fihffeehehificeficeejeaeg
P说了	ffbgiYjjfbbkdZifcdjaedikb
P说了算	hcbcddkeieefhcmgfdefffjde
P说他	jfdcbdgZncgfgciacffZkedea
P说他们	cffYdejanchciecbbhgalfeec
P说以	fdedifiifccddabelbdgfdcce
P说以后	fdedifiifccddabelbdgfdcce
P说先	jjdbfbbanbedagbecfeefgagi
P说再	bgcleaYcjfkdgfZfigafcfefc
P说可	dnbceeedkddiihdbehbdjgcei
P说可以	dnbceeedkddiihdbehbdjgcei
P说大	fhfeifehheefhheffemdfejgf
P说我	dhdgdgafckfggcachfedcejcc
P说我们	dhdgdgafckfggcachfedcejcc
P说最	fhfhgeeckebjdieeeihghfbee
P说比	feehicdjefjbddjdejhdddaca
P说现	ikdcdebckfdcmedhdjdddhnib
P说现在	ijecdfbejfdcnfdieheeehjkc
P说的	ggigefdckfhgccceemhffjfde
P说看	fkibeeccldefajccdjhdfbcdc
P说等	hegdegfbihgdachkhhfhhcdcc
P说要	bkfcgbdYlfccffimbejdcckja
P说要等	fldhffdfkddedijdfZbkeecdd
P说谁	cafldbbcldngnfcjfgjdckbed
P说还	jdfhcecghbhchegbhdgdggghh
P说这	hckiddeeighigjjfhbfhghfdi
P说那	eggdfhghfgbhdkfkeheffdgii
P说集	eggdeicfhgfffhaefhgidfdfe
P说集团	efgeeicfhhffehaefhgiffefe
P请	dcdddemclcbedffdebaaddhad
P负	ehgfifcbmdcjhgdgfaeeggZge
P负责	ehgfifcbmdcjhgdgfaeeggZge
P走	ccbelcjbmceecjZjeeeidgcdc
P跑	bbbcikfZanbdbbbinaekfccdd
P跑路	ececjdicdkcddbcinbeiffeee
P跟	gededjhaiifihghbffigacbdc
P跟我	ieafaaiejefhbgddfejdeeefe
P过	ccfjkbabmeclebeaghhfddmmd
P过去	cfedlcbciheecdbbfefgednnf
P还	dcegiehfhfigcceggflfbbfdb
P还是	gafcbckciigdddZdgkdbecafb
P还没	higffdgejfijfejehaeiefdef
P这	hghfecebjhfccccijajejfhje
P连	ecfhjbdmcgdfjdjadbeefjjfe
P送	jeecgjdjcidjdhjikaddfecdf
P透	elfdcccjdgagfnfbdbdihdede
P透露	fldeddcjecadcmgddddciehee
P通	iegcghbfhgfghcgefdhjeggdl
P那	bcgmbjZYmfkmferZjjfbhhcdf
P那边	fgihaigdkfljgejZgkdZejgdh
P都	ihgdacbfjdbbejjbcdcfchXdf
P问	emcgbaaenYkehcfddXdcfbojk
P问我	hhdcdehdkdegfegcdcedicfjh
P问我们	hhdcdehdkdegfegcdcedicfjh
P问能	eaelcddbmdhcgbalhfdeddbbd
P问能不	eaelcddbmdhcgbalhfdeddbbd
P骂	feeejehcblcdddeedpfeffhjc
R	fjgbXnWchgib/ddcbbeiighcf
R0	fdkafgcfjdlflfjfgbefkgcfe
RD	gdjgdZafifedmdggeZfccibbc
RM	fdfichcdjemgngkdeafgddgcf
RR	dZoccaccnaYcohfaddedmjZee
RR都	edkedddejeceiihceegfnedff
R不	fjheecdlmaifdfcdeadjiefid
R也	aYhjdakdnajdqgecdYjYghadg
R也在	ffkggeffifdfmebdfdhcjccfe
R了	abWcYpgWcnnamZafahgljcgil
R以	feceekddjhmflfejfgegnfeff
R低	gfjdfgeejenejeeddbffbehde
R做	igegddcdigaepegheaeadgjdd
R合	ijeddbdglceelfgfghebffeeg
R和	eglhecchgbchodcgefffkZYdf
R和R	dijffdfifddhmedhffggkabee
R在	ffhfgZhbkfahocicdYhghaYcc
R截	eifeehedighflcdcidedacccd
R把	edchekdchhgjmffcfhfegecee
R抢	ecedjgelagfbbbcbcbfcahckf
R报	cakehchjedpendagdZlghZfbj
R报M	fdmdfedclclfnfdefifffbbfe
R报了	fdeedhjdjgngefdkfaedicadf
R报了一	feefddjekdmfYfeegeffcdcdh
R拿	nbabcgbbkeZcpdfgefebibacc
R断	emdcbcdekcdgmfejedhdeecde
R是	eedigihfkdggnibfgcfbdddef
R最	dehaebjfkddekecihbfgeedeg
R比	gefgdicdfieemgcdfofehcjfe
R的	ckgfYfbchghezdddcjehbffac
R的P	bmfeecaeghiflghgfdeieeedh
R的人	blhghYbffghjoebdefbhfcbhf
R的价	fcihfcddfilejfheijfdddahd
R的报	fcfkfcdehgnffhigfhegfdded
R的方	ggidgegdkdhfodadffebfbadd
R的方案	ggidgegdkdhfodadffebfbadd
R的机	hdgiedidhghejeedegfffbgcf
R的货	hfgcicdjecdfneegfhfbgkbce
R的车	fjbidbadkecfkeceeeflfcbid
R签	hgcabmcZkggbpgcccdbghfggd
R签了	iedccldZhiidnebcdecgffdcd
R给	bacmaiYYfjiepdbcjieebadbb
R给了	feekecffejiekfffjmidgfgge
R说	fcjfehefjdbfmiejecfeheiff
R走	hdbbbmabfikbofabbeekcdefj
R走了	cbbcbnabfilcnecccfelcdddj
R跟	dkecfdcfiggfjfadgdfekfcef
R还	fdlgfeeabmffhfeggngeiidff
R进	gjbhbkbeejYenejbekflgdice
R进场	ecehciceeiZflfecelflhfdde
R那	bifhbZeiefgnpefhhehdaekcb
R那边	eiehcbbfeihklfgiehhhdfdcc
R都	cekkbabbkfigofdaghdfqbecd
R降	fcbmededlcmggfekddgceddce
R高	gdhiicfhkcakjfdgfeebghhff
a	gihdZZedhgdihekeeldihlmZf
ac	dlbifdbbficifebchgchbdmdh
ad	fbefedjeghfhfegghgeifecef
ag	gibegediegceggkdefehejadh
al	iedjeebfggjfdcfigbihfdaeg
all	kgfdeddekdfccefdffebecefe
am	dggciefgfhdfcddidYejfjadh
an	iedhieedkehecdchjgddfddhe
ap	hgigcdcggfddhihbdehhdikbg
ar	hghdigcifcdhhggbhagcffgee
at	eekgdcaahhkchcikdkbfdlghf
b	ggeYmeffieaejfjhccagfgfmg
bi	jicedfeiededfdcefafeegdeh
bo	hfieehehgehhdhhdedfdhhbef
bu	dgbcldfhgededifcffdfehhnd
c	fifedccggfgcgifdjejfhjmff
ca	iedfaegghfcbegeccadfeefie
ce	fedjgiedejfggfgeiediehbei
ch	fdfihdfdejkcieeefjejfffei
ci	cggedbifkdechcbcifhdehidf
co	eihicbbfjcjfdghZeejadZiic
cr	ekgeceegibccelddgYhcfidbk
crm	flcedfeghccegmefhZhdfeccl
cs	gfbiiecdlcggfhcbeagggekje
ct	hifdgcehjbfhfidlgcZdcchhb
d	ffehdbehgegkfgefeghgfgidc
da	dihheecfhfclegbkhfddfiied
de	hdhhbfahgghghcgcghihgocgc
dem	dhjfddciffbhgciedgfghpcec
demo	dhjeddciffbfgcifdgaghpdec
di	hfdheegdkdhfbhdcedgbfejid
e	egegffceieiifeggfffeehled
ea	cdefhggdgglehggfgfdhedaeh
ec	ihhededgjdjedgcggfhcefkfe
ed	egYiibejfeaheffahagedffhd
ee	hhcjcdddghfghfidiicgfhcee
el	fgceiibfeieefhfjdidaehddh
em	cjgfccgiggaigejdccgignbdb
emo	dhjeddciffbfgcifdgaghpdec
en	cghdhgdfghghdcheigehfbgdj
ent	dghegddeghededhijcdhgdgfc
er	ifigcfacjgfehigeiidZeihcc
es	fghgfdfdjfgfgbhifcdefiicc
et	ehegidcghefegjhgjiddfeghe
f	fhghfZaehehhfkigigjdcchgd
fe	eheifegdfihbieffjiecgihff
fi	eeckheghhdhieffhiejceafhe
fo	ifkbfddeggbiihkgdiidcfefe
g	dhagfiajdidfggheflijefkjd
gn	edgjbfdhgcdgfhcdeemefffec
h	acedfijafieehddccicjbgkge
ha	gigbhdccghfggdddgehifelfh
he	dchfcejekdgcdfhffgfefhkde
ho	dechhfjdkfdciffcehdjcbbje
hr	fajbiehedkdgddbedlecejeig
i	geffdgdfhhdgijfefliibegef
ia	iiieeeedifdcbebddeddekeed
ic	efgigddifghifhgcgccghidki
id	ejhecfceghhhecdjeeedefkae
ig	ddgjbgdhfgdfhhcfgjmefeifc
ign	edgjbfdhgcdgfhcdeemefffec
in	lcfjbgeaigikgdfeghigffccc
io	gcecfckbghheddbkefhjefeei
is	eejhgccgghjhbggcfkggcdich
it	djiZdhabjhddgkddgifZcgeje
iv	ihbhdhddhhfidecicjgdeeXec
ive	fhdheidfifgiffdjdigeffafc
k	hdjfgaZhdiihjefcfehhdihhd
ke	jdehheegfhhddhddehecffaid
l	ghYiegXeggiigfdfjiehadhcd
lc	edekeddejdcechdcncgeegedf
le	gggcghcgheckcgffhigdfggeh
lea	hgefhfffieeieighiffhgebgf
li	jeficcdggggiffeldhdhbgach
ll	jgefeedffhgeefeheieaecfeh
lo	cgaeihbichigiieghgddegfdd
los	cbcdjhbkbgfgjcbdhcgcfddee
m	djghbdchgffhfjjefhhfjjhee
ma	hcghbdhcfiibhbcgdjdildibe
me	fgfggdcdhhehgagjhicgfaide
mo	fggffibjefbifbhhfjgdgofeg
ms	fhgjbcbhgbZihlefhghZdgjdb
n	hfghdfdchggiedeghhjhdeheh
na	eidjceecldjigdbeifjdeehfe
nd	gdikeegcjehmfdgfhchegcjee
ne	gedkhedgfhgifdddjfdiedbdj
ng	dghheedeifhgheicgjddfejhe
nt	ffgggdbdhggfccgjjdegfdfeb
ntr	jdeiefffjfgiefedieeegfbff
o	dahegfhjffglgdhgejkgbngcf
oD	ddcdkecjfdhndedcdhdeecbhd
oa	dfihZcifjagkdggaedfYfhkcg
oc	ebjibggidihbfifeehggepghc
od	hkacgfchgcdfcddZdigdfgleh
ok	dbgifdgjecelfbigjdkaelejd
ol	ihegeddchggfihdheidiffbff
on	fdfhibfgehfhbgakgfjmegaij
oo	gfaagikfiehfbcfdfeffhfbfd
or	gdgfhiefdiefbhcgiiggcgehh
os	beecjhfkbgdeicfegdchedcdd
ot	ffdfhejghdidciegecfihhfie
o收	ggefkgfdjdemggedbbeheebee
o收到	ggefkgfdjdemggedbbeheebee
p	digbfcfgidfkgdbfbfigekncd
p0	fkcciffcjfdccedegdfffclke
pa	fhjeefddkdbcbgdeibfebilde
pc	fhgggdbdlcjgfccgdZdehcmde
pe	hiecdhdcldkbfhdhgfecgdgfh
pi	hhhdgccidhdegidbdgemffifi
pm	hhgcifgdlcccidcieebaefedc
po	dagcmfcifefobbefdhjfdmefg
poD	ddcdkecjfdhndedcdhdeecbhd
poc	eYhfciiieghaccdddibagqhee
po收	ggefkgfdjdemggedbbeheebee
po收到	ggefkgfdjdemggedbbeheebee
pp	bfhhedefghedgfhbdijgfhkfg
ppt	bhiccefejfbgedcbekiegbjah
pr	egjgcdcchgheffieceghejhed
pro	egjgbdcdghgbffjfdfhheiied
ps	chfbecghgdbjddebcbejghech
pt	chiccdfejeafddcbekidgaiah
q	degeggjckfhcbbdehldcbeiki
r	ejeaeedeiebieiiffegfbjkhj
re	bhgffffeggfkehhicebjecfdi
ri	hdgkfffdejhggdgcihgififeh
rm	eicifehhgbagdmbgjcjbecaik
ro	ghgdegbeghfecdkgefhggjfee
rp	fhidehdcmbgekjcgecfbgekee
rt	hglagddejegdfcdffhfdcbhhf
s	egggfdafgefgffdddgghbgjda
sa	hfheeedbjfcebefdggfkghgfg
se	bdiciebldgiiffhgcdgheccdj
sh	fdifhdeghdhciheididadhefe
si	dgejagchgcjfehachhndeegdc
sig	edgjbfdhgddgfhcdefmefefec
sign	edgjbfdhgddgfhcdefmefefec
st	dbfhfiigehdckggdjgdgcedde
t	cgjccggbkghfgjehgidebikie
t0	edhdgejdlcjebdabgffdcekdd
ta	ebfjhedeighecedjjgdcfefff
te	geigeehcjedaedhcjfdefjgjc
ter	fgigefffjedcefeejiedgkafd
th	fcjdcieehgibfeddhafdgimbd
ti	eiefiddekdhihdgjcjddheeic
to	jeffdhcehglcjdcddfdiefhdd
tr	igeideeefhhhgeddibehficed
u	dghcgcddhfffgifegjhgekljd
un	fddihehfjdjicefidbgcfdife
us	fcdjfhfhehfhhhdddijifgYfh
v	fiegcdcgffegefihdhifcfled
v0	edkedfcclfdfhfbdfdheffkdg
w	ffhcfieefhiglgdgfgefdcich
x	jeabhjhcifgdfhhfdbebeegjd
y	gefhefhgeigkekggheggffhfc
一	gfegfffkcglfifhgggfefjkij
一D	dhffgaeifekgaeicbfhbdcljd
一上	dgdbeiiiehighkigdhdffgegg
一下	hYigaZmfkYeifcecfWgfbgdhc
一个	fhjebgaghfkggghfjdekfljiY
一个人	efdfdiifghgdcfhdeZfgdgdhe
一个半	jjdfbdbjecgidfdiccfkfdmbe
一个多	hfhchddedjhecdddiiekfefie
一个月	bgkbgbcekdkchYgjaaggfkclh
一个月了	hkfceebfclihhfdddhhmfgebh
一个月没	cdcclbkgeicgdfeidkfmfednd
一个样	elcdefefhgffnfeeehfdfhfce
一个点	fgckcceanbgdjgddidfdeekcd
一个礼	cgjfcdbjdgfeiccggiffgmlgf
一个礼拜	cgjfcdbjdgfeiccggiffgmlgf
一件	igcgbhcajijdddlbdehhecffd
一份	fejbddhelacjkfbfgdbbhjhef
一体	efjcfchdkcgdhdkicabcdidgc
一倍	ehehjgckchhcbdbdccecdchcm
一共	dfheifdhgdjeggkijcjhkfhcc
一共0	efegdejeiefcbbdchdfeddeed
一共M	djgeffcejeigdigfhihiaehdc
一关	fckdediekccgcaneefechebhe
一分	gdXijeYfghflajeaikdWdbcbd
一分没	eebamackdggmclfcjjdcddbdd
一分钱	efdicfccekieeeheejecgfcfe
一切	bacaejkefhbddcjhbZecdbZib
一千	eiggcdchhdlhlfchfZedfiibd
一半	YeekfefVglkfliiilibhdbdgm
一单	dbcdlchlcbbdiccabachcdbbh
一口	cZhfXjgdkercibcZfggbcbebc
一口价	eaefZihelboakdeafahccdhda
一口咬	gedjfdefhhkfcdbffnfegfbfh
一句	jdajaibbfjlheflgcocfifibd
一句话	ZhegfkXahhagdelihfeaccccc
一只	gfghggffifjjffdbeaffgfmee
一台	ZicdddgfggjfcgYjegficjfam
一名	cecgghcdejjlligcbgfckfflc
一吨	ahefZdgdjemdcbgfefdehcgea
一听	jiYibaZZemoedbZccneZdafab
一周	fcjdlZZkgbdgdbcjafibbnigd
一回	jhdcfdbdjfffffdfdighecihc
一圈	jjiZaaahjZddkgecfahbcghhc
一块	dggcdkccfiicifdggXeiefjia
一堆	ckgegchaeldfbcaegneeddekd
一声	hcfdhdgdghgdbfbbkjccdcced
一大	jcjaefcfbkfecdiddkedddfed
一天	eidejecffgejfgckhhgfieijf
一天罚	gdekdffdhhdlgfeodhefefbcf
一套	blfdegZkecffbgYZcaeeaimfl
一定	djeieZYeifbddgddahlfhfbch
一定要	gjedfgfifchejjedggmdfgfff
一家	iehgXeZclcbfpfefbckagcaga
一小	fkfeeefkdcaejhbfddfcgdnbe
一小时	fkfeeefkdcaejhbfddfcgdnbe
一平	dYhhachdghndgcbddleccdbdc
一年	ebbnibZkfdhcfebYfhefgbdio
一张	edhhgddeeijekhdfheeafcegd
一成	eahcfhiZhihkldbejZdcccdhb
一截	edfjebdkcfkeafceehfbekcee
一批	bfdamYekeaZcbWgshjbbafbmn
一批货	dbcaodhjcgbidddkjifbddbkc
一拖	fiejcedjfffjgededadifckid
一指	fdeefjeddkfegdhffmelefdfe
一指定	fdeefjeddkfegdhffmelefdfe
一期	dljccbadlZkedkeccgddiZgbp
一本	dgjceedbmdadiebbdfdekfcfe
一条	geegdhgehffkZfggbecfgcgac
一条线	aggbedjfkcaebfjZdbddcfadf
一来	cejfgeahgcfcffdddadhkdadf
一来源	cejegeahgbecffeddadckdbcg
一样	ehZbjbhleYahhcigidcbbfget
一样的	dlbbfdcmecZgidhfaaebegjen
一次	jkdhfWUfgggbichkmeejdhlmb
一次付	ecijdedflckdcedeqfddieedd
一次就	eggdjfgiehefhfefhjgighbld
一次性	cjcgfecifbjdfdchhbeedejbg
一步	delhbhbffhhmffjfchdbhhcec
一毛	eciicccchildfiecdbfhgcedl
一点	cchdbkbjdhfcgdcZghcejhhfc
一版	dcpdaaWclfkfajiZfhbZcimbd
一百	didiebZhhdoifkYfbekfbZice
一直	lheXjXbedjagodegdicjeebhX
一直是	fkcedbddlbcfnechedebecacd
一直是R	fkcedbddlbcfnechedebecacd
一直没	fejfjbYbhiehfcifgcciedchd
一直没回	ghkgccafejgeefedebfjfedcd
一直用	kfceedbcfifhndcdekeefeefd
一直用的	kfceedcefiffnedeehffffgff
一直说	iheedggedkggaejeehfjeecch
一票	edicckaelccgbapdfbeblgebe
一笔	jecgfdfiedadfjZglbecdbgdd
一箱	cZhgldegcjlckbfhbnebcbZeZ
一米	eecgabkblchhfcdecbfedgmcd
一般	iffedblafjbehibcdgibcggbh
一起	cehidhdkhZgikffgialcdogcf
一趟	cjcgfchfhfffegfibfafffegc
一轮	fffkbacbpajggcdafdeelhZci
一通	jefdheebjhedfjcbiidddfebe
一遍	ehkecaeflXdjgbkedYieejkhh
一键	eelcdfbfkcdeiddcedfcekode
一页	dkecffdckebgegdidcfcidocd
七	adjhbhebiglgidfiiacjhmhgc
七个	egkafebeidifdfladieflkZef
七五	dehhdffhjdmdhfefjefefdcdg
七天	chjccdcfhfigeedkccehdlmch
七成	fcciffjdeideedeZlbfmfdcjc
七条	ehgjcdddjeekcebdcceiddiee
万	efahjedgjakjhdfjcgiehlhbc
万个	fiefegfcjhdfefeffgjiidnee
万只	fdegjedhhdlkaeccgckddjZfg
三	aggggdbiefmmggemihcfmllij
三个	gcgiahdehfidjdghfdekdijgh
三个人	bhecddighdcebebgfbgfdhjZe
三个月	hZeididcgjaahgfXldhmegZii
三个点	fbhjdgdalekhiegidZdddagce
三个礼	fffiffecghihdfjjfigmfdcge
三个礼拜	fffiffecghihdfjjfigmfdcge
三十	ZjckaaeemXjahkdolageeYiZe
三十五	chZhhdcigcfecidmbccdechcc
三十天	eddjdgddjjcidjidmghdfecee
三千	blcfiaXifdfedjeiihgeZhjhY
三台	cmfcgdafhhjddfbhZhiabZlgi
三周	dZejjhgdclbgedclegjkcgeic
三回	digeiadgehbfceccdlhhdcdhk
三块	dieecehdlcfebdchedecdnihe
三天	cbfdjegYlffZgdakgkdiaifkX
三天没	ffefgjdfckfedffdfnfdfgckf
三套	fejeefeckdbddffjebifefZdd
三家	eghVddkgibkhfjdcdfdbneYfk
三家报	geldfccdkfmekejgfccdjeggd
三家报价	gfkfgefejenfjfjhgecfkfige
三家比	eckgddccnbfjfjceeafekaahc
三家比价	gfhgffffjefkahdffcffledhd
三年	fZfgihWkceltgegdZgeYlcclj
三年约	ggfdkefjdddoheededdcdffbj
三年维	gfgdlfffidflcefiebeddegnc
三年维保	gfgdlfffidflcefiebeddegnc
三成	ffZkfecgeilkbcafoddfkdbaj
三批	ebgfjecjfdfifbdmicddciZdg
三折	fedjeiecjfndefeeebefeecfd
三方	ighfbebakfgmjgjbalhbgghbf
三期	efeldbagiYkccagdkbdedilag
三条	eckgdedficehbgeidaechifbc
三档	fdlcdebekdpfcddddegdcccdc
三次	lfgckbWicibjgaaigneggcbhg
三次了	gffjffekchemdcdggmehffcag
三版	eahhfedcgigdbddcdhedikdfb
三百	fbedjbllbedgbigedhfaffmil
三百箱	ebedlekjgbccacddebecddlcm
三笔	fefclfiefidnddeZnjeifefed
三笔付	gffejffgiefofefcjefegefhf
三级	fhghefddjfgiddhheefeddnce
三轮	ecfnabZejejjebgchgccfhYfg
三轮了	gegjfdfdkdhjbfdehmffeiaec
上	kifadedgfffefjkfbheeffgjk
上0	eejdjeackfiddkdcejfjdhYeb
上一	eoaccdfkecahdggbgccacbgao
上一套	cmcdddbhibcihcdefaeaedeej
上下	enbcefbhgcdcdlabcYjeecjej
上两	gkheegfhffcffdhdedehjcmdl
上了	jcebjdeejdcnggbiccbZffkfd
上人	lighcaYefigefcceecekkecdc
上付	gffiffdlcdineecdabfeeehkd
上任	diccdjceldfejjndeaeYfdbcc
上会	ckciddafichcaikecYlbbfefe
上去	ednbbbbdghlcZgpaeecggbceg
上去了	ekhcdecfjcldeioefgfdhdXgi
上回	jbbfjeiiehdeiefdehdledcjk
上头	cfhgdjZdghffgeleecfjddecc
上就	ifdhgfcgeiefkeedfmhdedhke
上换	heifeffejehflhegfbfffjedf
上有	hZhadbldlcddleefggebccfcc
上机	dgldadabmbacbcejcZccbpeYa
上机试	eckecedckddeddgdecfeenibd
上来	ghYYkajeejdffdXcdkffcfhjc
上楼	cchjidfdfigebgendgdiddcdd
上次	feabhfigdjhbYddaiibncbYhm
上次那	dggeihbfifieedbcdfejehbek
上没	eifeffdcelbehkdeaghcfeedd
上海	iZehcdiandfefcZjhdececifd
上班	gcbdehjamefeehdadahadbYcb
上的	heiafbgejecebafaddffhjZih
上碰	mcfgggefjeffdecffcfdfgdef
上线	jfejdYWifdgcfcaneeaZYaeec
上门	dibimaWhiadfeZcgaeheecape
上限	dieicdddfijmckcfdkfcecacd
上面	cihZghdakigciijciidhceegc
下	aicfebkhhciffjegbgoicihhg
下C	ehieeidgkcgidlgfgfjgfjjge
下一	ccflffYfghlhdYeggZmhjgiij
下一步	gdkdeefggebihejefcddfiffe
下三	effkcfgigebjhidigcbdedidb
下了	bhbYmggldXdkgeclcVleebZbi
下单	dnjYebYfjbfXXeXmbesbbiife
下单了	fcdcobZigcdkccdkaaYdcebdj
下去	fcfjfhfefjlfdfefimfhheddf
下文	kjeeaZcehfidbdcfdcedfhccc
下来	YlfhZfZehghijtfbbjjheegch
下来了	ciddihagdjflfligdhiZjdejg
下来再	dlccedcdkebedkYchXbhdcadd
下来就	eeiiddacmcjdcihbhWjkddhdb
下来的	cfddhdjfhffflgdfggdifeedb
下架	faccneidblffdfddfmeofdamd
下次	fZZfafnbigdccafebZaafbYbc
下的	ebbcodahffbiccbjifdheebfh
下说	debcflheifdehmgdfgekjebbe
下走	fefjefeegibfdckffldcehfdd
下雨	efedffifjeedgddndccdelidd
下面	deelcdbiggbgeaobghbgfheac
不	aebjbkgZbphdfhhfhrfpdeihh
不一	hdfggcgbhjdfegggigbijccdi
不一定	ffggicccgkdgcgbgdhcijedej
不上	eeediieYflfdeaZhdkfhcZhkX
不上了	ehdeekcdhkeebdcadeegfdicd
不下	dcelbefafnmcbefaelnmfehba
不下来	deekdgaddmlccggbdelmcgYdc
不买	cjcibgXYfjibgjdfemcgfhZeX
不买了	egdidfdefigcilcaemdjbdbca
不了	bXZlbkfZfjdfjZmhekcidalZc
不了主	gfhhcZfhiahebbkddadbehZff
不会	bigfjeZdghggeYafihjdcanni
不住	ciXbekgahgecocafdndmfaeZY
不信	dmeccbbfcleeZfeeepedfhade
不做	dZbjbjdcfknfYjjZhZbhcefZZ
不做了	ededejeeihhgahabcbbfccfba
不停	fkdfgdegiecigddlechaeejdf
不再	cbafcmbcdkhdZccebhejmdfeb
不准	dfjaebgffhddgdabdleheimfd
不出	ahdckeiZbmcdfhcfdpbfgdkkc
不出来	eicbighbekdedidffjecdfeke
不到	ceffigcZbnndgecjcmhmedmga
不办	fhebdikcjhdbcecZdekkcebdd
不加	fedjlffeigjcegelgdebefabl
不动	hfcgZjbZkgmbfbagifchccYih
不去	cZfcjehefijbieXlagdYdbmkc
不及	ediifhefhfehgfemheeffedge
不变	dfjhecgkebgcbidjcZebjdbej
不合	dcdjblaaclidbaibhjdkcekdc
不合作	eddcblddbmacccbehifndkicc
不同	dgdkcdbefidjebfemogbgdcec
不同意	edhkcebcfidjdbfbmogbgcaed
不含	cdjZbcjembkcZccbdaecfdhec
不回	iehahafbbmghbbZgkXdqeeaee
不在	jVWZddoYmeZdZYfadbbbbbbdY
不多	cjhfbeacnbedgbcbhakbddbem
不够	bmfXheYjfdademXhafcXfbldj
不大	ieiZiaaZlfbdhccbdhhjhgfbb
不太	cnccdcbgkdfgiiifhgedehmcf
不好	cjdahciedjdcgeZgbfikegfke
不好意	eegbdgidjdidihfbeYfdegkge
不好意思	eegbdgidjdidihfbeYfdegkge
不如	eahbiiddgifehdbcemfgffejd
不对	cZefkakZcmYfaaZifmcjcbkka
不小	ekkiddcddkefjedefnfeifcbe
不干	gfelddbcgilekebddjfhfdadg
不开	aZcdelefbmcecZgibgdmcaZdb
不开了	bbcebleceldddcgccZfndccac
不急	jjZecbZckeeekYbbdmchdbYca
不想	hkZfecdhfeZcghldcelcejWZe
不打	dZcihjcaejhbZcbilfcneefce
不批	eicbckacdkbdcqgbccdkddbbc
不换	jaXgihejibcdflZdahchhgZfj
不换了	dadbambdfhafincgcqejhefad
不接	ecmiadhcejgiecYhelffdfajZ
不接受	ecijcfZcjeajbdcjekfXehceb
不接电	idcdkdjfckjeeedchlfdfecla
不接电话	idcdkdjfckjeeedchlfdfecla
不支	igbbchbdfidegddcelfbefobd
不支持	igbbchbdfidegddcelfbefobd
不收	ealfcceefhfeecdcehhcfkbhe
不改	gcidiejdclehedeehocmfjlbf
不放	bcgnaeceghdlajcZepcXciicb
不放心	feikcbacgicebchdelfcejjbe
不敢	ddkedecciibjfekgdkecicYdd
不是	XWddbbsZmcddeehdfcegabiab
不是0	ebccddldmbbbdcaZhdefdbncc
不是D	eddicfgdkdbjcdbidegbedZbc
不是M	eeddeekfjeaddeddddecedqef
不是不	ebjjecbehiefcejedafbglded
不是嫌	fikfefefhgdfkidgengfgiiff
不是问	gkehfffjgdhfdkhfeahdfeadc
不是问题	gkehfffjgdhfdkhfeahdfeadc
不松	cdflcdbbihlbccgdcbeiheddc
不松口	gegkdedbhigccdhddbfjfeeec
不清	kegeedbfkddhdlehecfeehZfe
不清楚	kegeedbfkddhdlehecfeehZfe
不满	cihhZbbaekhdfcaafieihlmec
不满意	djheZcbaejfehdcccgeidmjfd
不满足	gekgfdffhgfededdhihgjemef
不然	eichfZXaeljhidbdcnekegfkm
不理	bajbbfjaclbcgcaadkekdecac
不用	ZgdcanafggjffhfablckcalfZ
不用了	fjaackbjgdjeidbdejefdckba
不用再	fdddeledckkjbddffmfkhaidc
不看	chfbdhidgibfabgeflfjfdfhc
不着	bhecchhdhgbehabcfffcedZhc
不知	jcfcZghahgbdhhkdeZckddaaa
不知道	jegeagbaghcfihleeacleeaab
不符	ebjbdiddfjcedeeeengcleide
不签	fcdmeddacmghdgikbnggehihh
不算	chcifedclbchjbmdfcbdfccZf
不管	hhabccgdlcgeachdecebeeZjd
不给	cablmbcZYpidkZZcpqgpeedaY
不续	cfdibkcbgheciheYbgbgacZbr
不续了	edgZejccblhdhYbbcidpbfbbp
不考	ejbYeiaeckfedhaedddiedidd
不考虑	ejbYeiaeckfedhaedddiedidd
不考虑了	fibZeibfckgeahcedddjedbdd
不耐	hihidceibihefedijfebfiace
不耐烦	idkidceebmiecedijgecficce
不肯	cggihWcWfliggjbhheaXfliYj
不肯付	fejfhccddkcddeebhqfcfiedf
不能	bkfhbaehichehehjkeedfkjfi
不能做	fjcfffffhgfhfeggdghhebded
不能先	edikdfdbkffechdgkffhhkaeg
不能再	feehhfhigekfddidcghehbchk
不能开	eedgkfecldbdcccbkaddegfdc
不能接	ekhdefehgcfegecciffcggkhm
不能用	fdkgeeddjgceheidiafdglhdf
不行	bghjcWdfkbblfeZidWhbfmnhf
不行就	fhgkdaceifddegeihddhejabd
不要	beacfngYdligfccfehckebaei
不要了	eaZfbmbedjjhicbdgieiedcdb
不见	hhefgabehgdejfchfjejeecje
不认	dZhheelahijehZihlkbgekaei
不让	hbbjYfefhfkiajgkhpbadbbZc
不让进	jccbbghcmcddfcdmcfdcgbccd
不谈	ffdkeceehgefejbhdhdffefja
不起	ccajjhcgeidfachmkidgdagdj
不超	gkfegffdlehfhicjeafefhhff
不跟	fgeigcccigkigfdccgbkfcbfe
不达	ecgdjicedjefdfecgdghfijme
不达标	ecgdjicedjefdfecgdghfijme
不过	cimZbhaapbheidmcfZbaifjcc
不错	chidfbZldYchcgWagZcddjXjo
不降	fdcmddcdeindjdacdfdkecfcb
不高	efclkbbbbmhiZdcjfjdaefcdc
不高兴	fgfjlcbcdleiaddjfidbefedd
专	akgdaYjhhZfcdohicdaceejfg
专家	dYkgcbiZqZfdfZmeehccecjdc
专门	didcgdgjedbdchaejaeccdcde
专项	glYZZciZpabffrfladccfgidg
专项资	fjeeffeekdefekdmebfeeecfg
专项资金	fjeeffeekdefekdmebfeeecfg
业	gghfWffZkgfcgghgbfhcqclZe
业主	ZfjidfZeggdgdlkdhfgdmeebc
业务	idgabggaihfbfbjdafdjgfaek
业委	heaidghifdjeiccdcjcdgebdg
业委会	heaidghifdjeiccdcjcdgebdg
业绩	cejgZhZahhaefcbabgkcsbiae
业绩证	gegefigfeiehgfeegfffmfcff
业绩证明	gegefigfeiehgfeegfffmfcff
东	cjddaghdhgXbbigialdfbcgfh
东西	gmfbaZccihcbckbcapfgefgfa
丝	jgfagcdcnZafbbahhXdgccmgd
丢	addediiXkekcjabXfebcbefjW
丢了	bcecfijZhikdkcebhfcdffdja
丢单	dgcachhblbcbjbcacbcdadica
两	bcjejZchffgfhegnfddgfpiki
两个	Zhgiffbehfjfcbfhhdghglgik
两个人	eeefjecfhfifcdjngdhadhbmh
两个月	dgehffdbekaclbbbmdenccYhZ
两个点	dcgiahbffhmebcYlcifZhgede
两千	ekbidgcbkeihehhdgleeghifc
两句	lcdebegaihdgjadcebedfcbbh
两台	ckiZdcZihZgcdZZlfXiZfngck
两吨	glddfgeckdhfcfedeafefcfcj
两周	ZegdibibiebagbcmbZgjcpbdf
两天	dYhbmegfhfagicaibjcjdhhhh
两套	ecejieceiehcdcfhechhehgcf
两家	eZmaiecifebemicbcahemnYhh
两家店	fbhcjhbkchjdadgdeaeldgdck
两年	ihfbifZhhYfkfgfahbZdbhcen
两年耗	ffigfdfffiifkffgfngfgffff
两年耗材	ffigfdfffiifkffgfngfgffff
两成	cfhjccggjciZkZeelfkYbecYi
两手	ejeegfddfidedjdejpfjeegeg
两批	dcblfdcbghcggdcpckeccagcc
两条	ddkkeeafkddiciffhYfjibdaf
两次	ddejhiegfhfgjbdhggfkhdgmb
两点	cchfifddkdjdfecfkeededach
两百	diagibfldfkkinfliggcfddcc
两箱	dkbclcceckdbcggkYkfadkYka
两轮	edegdiiehfccjdbcfZedghiff
两边	cdgiibfdhggmedmcehgedeicf
两遍	ieieefeejgffeecighfehflmd
个	jhgdbeehfeieeggfgfdfemigh
个C	kfcheadchjhhgfebfjhfdgeac
个C的	hhcgffciefbhghgehgidffhde
个M	dhglccaclbnddhacgfedigZgg
个P	ieibdbcggefdcejfcccfgmhdf
个不	ehedeeijcfdfcdecebfcflhfb
个事	dgdfeigdhggejifkehgiickcd
个人	ZbjbiehficdcjcomeZfcflcof
个价	cahjgZaekcmdhgggibefahhcg
个会	cjbbckadiifedbcddkeeedbeb
个做	kgejfcdefihfhfbdgefggcfcd
个公	jcbfeehfjccdcbbefbedccbdc
个公司	jbcgeeicmccedcbfgcfddeddd
个半	jjceddbhfcgidfdkccfkfdnic
个厂	iedcekdegjcmkcfdecededfek
个发	gfeeiffghfghfjhemhhefeehf
个叫	kdefggdfifefcggffbieiebef
个叫R	jdfgggdfhgefZhhfgdififcfe
个叫R的	jdfgggdfhgefZhhfgdififcfe
个多	idhbgeddfigdeddcihekfeeid
个多月	idhbgeddfigdeddcghejfeefd
个大	cjiagcejfefgfddbhcedfhdhg
个字	dcmfbcadhgddcgiiglcheehce
个客	debbfjidifccfeedccdebfYgd
个客户	efbbdjidifccfefddddfdgZec
个小	fjddiicdkdeifedbcbgceejgd
个小时	gidehffhfhigigdegbhegdlgf
个工	ikgecgajdeihecgcihfhchWZm
个店	blibdbcancgeZdldejedehYec
个报	fddgdildiegfbdbihbfecgbdg
个招	ibdcgcidlddhdfcgcheadbfde
个招呼	ibdcgcidlddhdfcgcheadbfde
个数	dldfeeccldfdchccdeeaeelde
个新	fjeiachifdcddejhciefefbag
个方	egfiefegheifgcdijafbecdei
个方案	egfiefegheifgcdijafbecdei
个是	dieieebbigfhgcifkjhdhkfcd
个月	behfhdcbekfcgbcgmggmekYie
个月不	chggeefeifdfiededcfmgfbie
个月了	ficbfbicckeehdcbhhgkddbZe
个月就	fjefhdceifgfffdefleZfhhed
个月没	adcblYmdblbgaeddZhgqdccni
个月的	fceeijdicjaifffcimhcefche
个条	fdlcefdejfgbefeijijfffnfc
个标	fdifhgggehddegceeadfkeffe
个校	hjchfddblghdimcchhfhgidhf
个校区	hjchfddblghdimcchhfhgidhf
个样	bjjaccbhffbdkgbfbkddfkZdh
个点	ebclaibbhhngjcfmcfgkeflah
个点位	edefdfjhffaedfeggefeffjdi
个班	eggegfhifbadchagcZfbdfdck
个电	jccjedfbmdhfeccibddbbdcfc
个电话	jbcjedfbmdhfeccgbddbbddfc
个礼	bighcdaiefggichifgeignjfe
个礼拜	bighcdaiefggichifgeignjfe
个空	mZaaZZfanaddccbcdcfcddccd
个章	fffkeecbmcbpdebdgdZeggefe
个签	eedfdihcghcaddkdddcgjggde
个老	jZkcededmciegdgcdafbembdf
个能	elbeefehfghgeigdehgdhdmcg
个脸	nbbdccadlcdejdYdebecdddce
个脸熟	mcedddbdkdeejdddecefdddde
个自	eiieffdkddbdcfccecfcflndh
个自动	eiieffdkddbddfdcfcfdflmdh
个表	gadeddjfifdgdedjdbdgebhhd
个账	ckbhhcZldcdigZddfcgbeiYdl
个账号	dkbhgdchhddjgbedfdgceiYdl
个资	kdifgeefjeifdfgffbieiedfg
个部	fighcbbhhbbebglddgdcdbegd
个部门	fighcbbhhbbebglddgdcdbegd
个问	efjgeedhgeifiebedfdefghhe
个问题	efjgeedhgeifiebedfdefghhe
中	feicifamecdjffkdbfkYwcgcb
中了	ZgYWqdckgYbhkhflafjeyccZa
中了第	ffeglffiheelbeeddejjneded
中心	hfhfeceggeehdgldfdddnfgge
中心P	eiefggdifffjgdihgcfejfkif
中心P说	fgjehffghdfhefcjfcfflhgfh
中标	bZYgkggjdhgmhcbfdgjckdade
中标公	eecgicdigddlcechcgiemfgfe
中标公示	efcgicdigddlcfcdchielfgfe
中标通	fecdmedkdeejedfcejjegeefe
中标通知	fecdmedkdeejedfcejjegeefe
中的	fehfeifcijfeacedfdfdkebfe
中试	fhhfddfkgcdhhddcfbhfcghbf
中间	ddlffbcckehhgfjfikedchddd
丰	dbjbgcicmccgadciZagcekaja
串	iidccbfbjefgaebhiaecdjlgc
串口	fjdddcgehfehcfdifbfcfknee
临	cddiahfcgidmgchcdahbcbgac
临时	feegbigbgidmeebfdcjcedged
为	Zkbaemdcfkgekgeieljpciaig
为止	dcecclcdblfdfcgfekfneebde
主	hheccfbiefccfjnhfbhaigfie
主P	gjfcgddhgcjjakbdfclcfffdc
主任	gjbeegfddjffgipYejbgcifeh
主任P	fjfdcegelcfeicjadceegfddd
主任说	eibehiejajegejbediffdjfdk
主动	gjbfciZjgZadbeXgdYfafgdWk
主机	ccdejehcjgdebdemchfcebbmb
主板	dcdeldjejefedddglbfddeboe
主管	hecccigkcegefcefebfcdiehh
主管P	iabddiiiegcfcdfgeagceghjj
主要	hekdddaciggdfddfdeiegblde
主要是	jdheffdfjdgfdebdeggdedhce
举	ejecgdagidbdgfiegbdfeckfd
久	blXhcdXegigfkZZnbjfigdmkZ
久能	ehdgegeckeiffedieafegeahc
么	Zjdiedchdhijehlgcgehbbjgf
么价	fkddefdblfogddbedeedfgbej
么做	ejeedfffkddfiefefceeedmde
么多	gchkfeeeejlfhiddfnfcffaee
么弄	fkdcdfejfecddgdjfdeefddch
么时	cggeibhjegadbdhghbhmdcbeh
么时候	cggeibhjegadbdhghbhmdcbeh
么说	chheheccleceeggdifhchhbke
么都	dgcggchdgiclddieenfifdkee
义	giedgieakgjdgfgZcbdehdede
义乌	hegfiggckgleggibdfefehdff
之	ihZgYigejedgncijdbigegiff
之前	bibgZhhhjZaiiejjedifdblai
之后	kYdafihehgddcdcbdfejfmbkb
之间	emdgddcdmbffmefgfYgehejcf
乌	gdeeffjdjekcgghacddgcebee
九	cdfiicakcfmcjeacicigfifgj
九五	edckhbcifbogadcdgciddccee
九五折	edckhbcifbogadcdgciddccee
九十	eehjbehekecheheckdhgejhcd
九折	eacnbccahjphhdcdlngcdcebk
也	ciehdedhgfeingedleiidhahs
也不	fdkeafeaekjdggafelamciceb
也不回	jckbcdafghhfdfefceflfeebf
也不接	hchdhehgckgejfefdZfmeeekb
也不是	fckceeiejefgefeefZfcgmfdf
也不用	ffiegjceckcfbdeeeofmfecid
也去	cidbdcjcnademecdeaeedegcd
也叫	dgkieecclfbenidffdededefl
也在	YgjhbhXanbdgqhedeheXcjhcf
也就	eiehdgbcldhdcgejcedccdicb
也得	hmedebdcnafedlccihcbabjdb
也想	dnccdedjfbbgeaefdbgbdZZco
也报	dhhbfdjdjemeleifecedbcceh
也没	hacighgbkfhedehjdflhfeedc
也没说	fcichhffmbhfdhkfceecfjbhf
也给	eiafghdigffeiidcgbecefflm
也给我	fibcidfkddifcefcfbfdffgmm
也给我们	fibcidfkddifcefcfbfdffgmm
也要	bkhiiaaiiclcibacbZdabaYep
也要装	fedjleeekeefddegfcgeddcho
习	ggcedeiamcfghcbifdhedefgg
乡	ichcchggehcdfaYafceddgZce
书	gbngcacfjbchgZiXeahYmegga
书D	fclfgedghdbbZccfebbdlcbde
书拿	ffedkfejeffmcddeeeedheefe
书拿到	ffedkfejeffmcddeeeedheefe
书面	fdgkeefdfihhgdhafedcicjje
书面承	feejeeeeghaidfeddgffffncf
书面承诺	feejeeeeghaidfeddgffffncf
买	ejefZiZdgijghljdZikiibZbg
买了	cdieekdagiagklccdkbnicWhe
买的	hmdbddckfcefcihddfdhebicl
乱	ecbbmekddkcfcdcfglfkechjc
了	eZgZlnekcgdgggffegdjfgdgf
了,	fgccifgeejjiageeckeZfhaid
了0	bfkejXalcfbgdggfYmeaamjkj
了0个	cglbgdbfhfahccdhbjdcflhjj
了C	igkeWfeboYbfibegZegbZhbdY
了C的	kgghceZdldefgbgedZgedeaec
了C的P	kgkddfYdleeefbbhdZccebcdf
了D	lkbeabchhahbZhfdXdldffgjb
了D签	fefmcebdkecdfcZcfeoeffede
了M	ajfgfdXcmenojqfghZaeiddbj
了M一	gekdffcejejgcdekeceebdcfi
了M的	elbdidaekdXmfhbbkfgcddlei
了P	gbfdkiZijchifklkcgffkgffi
了R	WabaWuYVhjdfyidcbfdefXfYi
了R的	chgabladigbepcicecdYbcieg
了一	jfkbfebjgdigfdehghcdckkgj
了一D	degijbZfhgkgbefacgdcdcomd
了一下	kchebdeaobihgcbgdhcfegYdf
了一个	cfgfdfghdiidhcdchndfbhief
了一个月	efhgiidedkbfeakiimfeeifdh
了一份	dcfciggdldbjjefijhedjccga
了一半	bhahgdhYjgZhheikicdjfbhZg
了一句	jbgiegbejfehhecjhhedihjfc
了一周	ebkegefjhcefcfehfhgdflZbd
了一圈	jjhababiiabekffdebhbcdecc
了一堆	ckgegbhcamceccabdoebeehkd
了一天	kcecjdfdhhegdgfbghfcjehig
了一年	eicdhgdmcbhiefedechceffap
了一次	dciekeecmbfgdeddlaedhiemc
了一版	ffkifedekdnhaeddfffecdcfd
了一遍	hhkcZdbfjacfdgghfYgfggldi
了七	bhigccgfhgegldbfdadiekigf
了三	hbfcmadjakjgggacdneebnmlj
了三个	hgmcfdZhffgcfdcgbihgegmhb
了三天	gcieiibehgfdffedeifdfgkie
了三家	hgcahYijebkgfjbcdkdZbYcgk
了三年	ifecideeghdjkdechYddfdfif
了三次	mhecicbfckdhgbcedhglhdgii
了三轮	fdjlcdafkdhgddhdihcddccgc
了下	hhfceifZkeifZkcgdifageiig
了不	ceYgehkbifhddalaefaedbdha
了不算	eidhdZfdkddffcjecYceedbbc
了两	ickaihXifeefggdfgfdfgiiii
了两个	befhbkXfiecjebgiiddeijoWf
了两天	eeicgdedfhfhheeacmfihekfe
了两年	jkbcgebfjbbeggiefXfedbgZn
了两次	edgbkhhbelcdicgfflgidchkd
了两箱	dccdmddafjebchhlacgbdgZkb
了两遍	ieieefeejgffeecighfehflmd
了个	lbWdfcjhiYegbhWXdZdagdYda
了个电	ecdifeiekchfccdedcecfbege
了个电话	ecdifeiekchfccdedcecfbege
了中	cdidjdafkcgjdechcaedkcZdc
了主	gfhhcZfhiahebbkddadbehZff
了九	fgfdjgclbdickechcbdgcedih
了二	ggfdifaggffhcibcgicedjihd
了二十	hhbelgcjegfhcibcgicfdeghe
了二十个	ghbaiedeggacfkdcbjeceahgi
了五	hWjdifZieiUegafcilchnlljf
了五年	hdjjcbcbkebemeeedlfdffddi
了人	ggZcembZgiblhkbdfdedihiid
了他	fgdehgfafjbddffheefhidglh
了他们	fgeffhfahibdefbidagghdgfd
了付	egelcffifecgiiiinfefeefff
了价	dlidddcekeoejcdddiceeeded
了份	fcgcZclcmcgadcjebYdcbedce
了会	ieceeefejeehehffgaeddbbdg
了俩	ecgbnbejjdlhbedccmebegkjg
了八	jgbckcZcihehbgebkgcidcgig
了六	bdianZechjbeacbogkcdcfbif
了六个	dfdcleiclhgebgdgmgdhdegjh
了六天	geegjfeecleghfgpahgdffgcf
了再	eiicddcbnbbdehfgfhdehjfch
了几	hhgedgbcjgfeedbcejecgeaif
了几句	hbhefidegjfeeecefdfehfbfh
了别	ebcididcggijqfdegddfbcbcg
了别家	dccjdiadghjkpddeebekbdcdh
了十	cfhZihcegicfhfhffldeckigf
了半	egfgicXidfgfhdhfegffgiblf
了半天	didhhcZgegkdddhbchedcbakc
了半年	ehhdggcjddabldcghdeghgbeh
了单	ejfcefeejdhbeedkgfdeeedmd
了句	ikebcagcjefdhgehcZehcedbc
了另	ddddekdbbmcnneddhdfceebee
了名	mheedecjfcdfabacfcddegcbd
了名片	oeffdeceldegbcccgcddegdbe
了咱	diicdebehgdejdcdhjedikahc
了四	gkcaiddedkaeglhgdihleiehh
了四个	ghfdiifdgjeffhjdiofceffkh
了四十	hebdkdjcjfbfdhefeeegiicie
了回	gggfigfjecfgggfmhdfedfeeh
了块	cddekdgdjedfdddhecfdddfne
了头	ecglcecgghhiedmcdjledegde
了好	fheiedgdejdfjfggfefgdgace
了好几	fifhfdhedjdejfghfffhegbde
了字	gfheggfhgfgZfghhgcdfhfjhf
了就	gehlcbaZmdjgidpggdlaZjjmc
了底	ekbkbddehghgaljdfiebjedde
了张	kdddciddhheegffaddeegfdde
了微	mceedeadkebcdddccdebddccf
了微信	mceedeadkebcdddccdebddccf
了我	jcdfigchdjfgdeebglilghgjc
了我们	ecfhhhcigdgcfggfdgcnihjYd
了我们的	cefZgkhidhcfggafbZdnkfmcg
了才	dfmaZdgclddffbifiheiillZc
了技	figfeffhgdeddijhfcfdeeaef
了报	fdihddZihcpeicdeeaedaeded
了报价	feihedaigcnfidhffaedbfeef
了新	jcfidhbdlddjbemeeZeafihed
了样	lYjdcZaekbbajebcdgcacmZfb
了样册	jdefffefiffedgeeehedfadhe
了没	fdggdfhcmcfeZeiedabefeeie
了没人	gdjkddcekcdfbeeeeafffihhd
了现	dlggccbgheihdggjfiebgljce
了现场	eiheeeehgfhfbffhfhfeglkef
了电	jffbeicaghbgddheedfbfgehb
了电话	jggcbiacghbgediefdfbfggbc
了百	geifegdehfmeaeedieeifdcih
了百分	feifegdehfmecffejffhfecih
了百分之	feifegdehfmecffejffhfecih
了第	gdfgjbcgibakicbacYiflejgb
了第二	ffefkfffiedkaefbcdjimdihc
了算	efgabbidkdbegZoieadceekdd
了续	ffdemdagicbfefefffdbeeekl
了聊	fkcdcdbclddeeegdeefgehhee
了要	eghhjdcfkdhmhgcbejeegcigj
了解	jjaYagfaobZdeceffYchfaZbc
了解一	hhccefdekdbfchdhhdegieedf
了解一下	hhccefdekdbfchdhhdegieedf
了说	cbfigcgiffgfdfcggjebdiajc
了资	nfeedeZcmdedhbbdeaecfcbcb
了资料	nfeedeZcmdedhbbdeaecfcbcb
了趟	jgfbchafhffcfdejebhddaceg
了趟C	jffdcdbfiegddecjecedeacde
了还	fgehlYacfjlgijZimqhdgdYha
了采	ifieddZgheigkeigegfceebgc
了采购	ifiedeZghfigkeihfgfcfebge
了顿	kfcfgdbjecfggdghedgcgebdd
争	ddfkbfbhhdhliighfclbjfafb
争取	ejekcfdjddcjejagcdkdefded
争对	gdehfdghgfhfghdkhekddgehe
争对手	gdehfdghgfhfghdkhekddgehe
争对手R	hffhfaehheifmidghelebifhe
争性	ehhfdcdfjehdahddeeegmedgg
事	dgZcdgmZncbecercchYjbZfch
事P	hhkhgcacldddbckefgecddhid
事了	aacbcleclffdfejbecfgdbbdd
事会	cgehhhYfjedgbgpaaaeffdaae
事处	fbedjdgekdeeigZdfgebeeboj
事情	cjdbcjediieegdikekhhjfede
事的	ijjeecbfjecfacjefbfgffbed
二	cfghicamcbjfggdfkZhkiihgr
二个	eigedfhdlegggdghjdidafihd
二包	fdgdjhffjefihehdceeiqcbeb
二十	cjhgfbWicjihheejechmhjaid
二十个	fehfgdcfhfdgfjcZfhdadkggg
二十六	fifdfgejeffkfghdfbhemkhfe
二十台	ehdiffdghdgdjflgecifegbgj
二十多	gcgfeifeblhjddddeaimgdacd
二十多天	gejegfffckigdeddfbimfecde
二十天	aWmibZYhdhmgdbbnZXclefbYf
二台	fdhcjeedldjkdhfbbefdccaao
二名	eebheldfanhemfhedfghnedfe
二天	kediadbhfebedechcgfbhcdcd
二家	cacbjbjgieeiefedfhgfihcgc
二年	efdjfecjebjeadccibdcdedip
二手	ecbhelcekdjjmichehffeeidd
二批	dibfhcbjgfjccddddidbbdghh
二期	afkaiZdigXhkZidWbbafdcgds
二期的	fgjeefeghejfekfdibfffgbdn
二次	dgihgcacmckdfcfdedgbmcdeb
二次报	gfgidecekdneddgefchdnefgd
二次报价	gfgidecekdneddgefchdnefgd
二版	edmdbebifgZgccaYbfeaZlncZ
二笔	eddboegeicdbecfinfccdecca
二选	gfbmgefdkdgedecfmekdchgfc
二选一	gfbmgefdkdgedecfmekdchgfc
于	fgdhkaZmedhhfbjaifjacbjfc
于签	fefgheekefhnifidehlfefeef
云	chdYZmiebleasfkecbfkcahjh
互	mddedfcdkedecdbdgfeddddee
五	fgiicbWhfeihggfmffgajkjdf
五个	gbifeibhfhbgiekiigegiekbl
五个人	ecmccedhhadgkdncgcfdlffbd
五个点	eicieefjfchdcgcjibicdgkdm
五分	hdghdidcghagbgccckielclce
五分钟	hcifdddchgedfhdfegiekdadf
五十	cjeedgbghdngdhgeebecdZebh
五十个	dejgfdeclcbedgebeaeefidck
五千	eicdheibgifigcgkbeccgbicb
五台	fegckdcjgcffddecgbdcdiZbl
五天	aihdicZboagehbimbdeeekbhg
五家	dglbecccmaachhbigachjkXdg
五年	hfifcfcgieffmgcffhedfhgef
五折	dbgleabfidtgbcbbhghZfaZcf
五百	dfgjdeekebjbhedgcYkdegfbk
五金	hdhfgeeejdhjheejedfegebha
交	gXlihdZakeefhdfraadcjgcef
交上	fbnbceecmckebdkcebdcfghhj
交上去	fbnbceecmckebdkcebdcfghhj
交上去了	femdffeekdkedekffcedhhaij
交了	cancfbZaocbaiblcfafcglgeg
交付	dfdjfeedihhghihkbcchbfabf
交代	fdcigeheckjdifehjifeefaef
交期	efdmcgeZhhegbcbsbjdfeabcY
交流	ehjccecdkddfhgabeecgbcjfg
交给	gffdeidhdigeidiffbdgecdfl
交货	cbheihahlaekhdeqdXdaaefcb
产	gfgcfffchgedchhhgfiafeija
产中	gdjeiffgiffifffakkffefbie
产了	eccgilbcieffgiekdZfceedcd
产品	geiccchdhhdeiadbeedigkjea
产的	hlaYdfbfggagZhlcemeghfgde
产线	diffigcfeibcbdbhhjfagegjd
亮	dhgYjfZjbiecffZjcgcdjckic
亲	dgjchhZkedcicdlfedjYekVYd
亲自	cijdicZjeagkdemifgfagiWbc
人	gddfdejcekfdjbpdekhhfgcpd
人D	dfcggdjhgdhdhecieYedjcdcf
人P	ieheccehhddbigefcekgcjica
人PD	fihgggdjdfffhedhfdeefiaff
人不	bhbhafichfgdZcjdfccZegYha
人也	bfkegaffkdcidfcedbjjjddjc
人了	hedfdckckddcYclidkdfdebef
人事	jfeigfdbnbeicebddebbdecid
人做	ecdicjbffimijddcdlkjehcbc
人到	eefekghicieigeeafmddfdblf
人去	ZdZbikgbanbhaddehiekedfef
人回来	ckdedecdkcileebddZicfefef
人在	cihhgbfgmaeheeiecccYdbckb
人天	bhbbbjgdggeemfddfbfadecdf
人头	fdfjichdkcleacbambeeehebd
人家	iecfZnTcZpkhmeddfnebbfbej
人家的	djaeelchbkemigcdehibdlhhi
人家签	feebclddbljdoechgbccdfcdd
人很	cbmbeedghccdgelehgedejcde
人投	fejadhcchgbfcfdeekghiidfe
人接	jfbZeZhckeZebcabeaceccZfe
人敢	cjkidccfjdfcfdofeicjfebef
人机	djffcecdldheeeehfbedjfogd
人来	edffidhcfjidfbhbjhhlhhdjg
人没	akfhedkfkdbfdejffbfdffeef
人的	ddefifjdghZflggddjfdeddkd
人看	edgdjfdgfhdhdedefgffkkaje
人脸	dhjddecfjececidffigcdhoce
人认	lgedefefjccejehehZfdefebe
人认识	mdfdefefkdefkfeffagefggcf
人说	hgedifdblccfceicccemfcYac
人还	iedfhfgejeffjdaeebecegccf
人都	cgiYfighffiaYghaejgpcbfci
人问	lifdegchhdeeefiddajdfgfdf
人驻	ehelcbbchggcjeigfghbedkmh
人驻场	fiddggffiehfigfkdbgfgeimh
什	chffecffhefjcgkcehehecfbg
什么	chffecffhefjcgkcehehecfbg
什么价	fkddefdcleogedbeebeefgbeh
什么时	cggeibhjegadbdhghbhmdcbeh
什么时候	cggeibhjegadbdhghbhmdcbeh
什么都	dgcggchdgiclddieenfifdkee
介	qfccYeXenYbefdbZddbacbeWb
介绍	qfccYdXekYcfadbadbbadceXb
介绍的	lgcdcfbdmcggfeeececbccfdc
从	igcgeYfZelhijfihjehmfdjhb
从0	djgccdiZfjifdjggfgdjgcffe
从C	jgieffehhejhbieefegehggee
从D	gcedgckdgjddfccgcdcpccegc
从M	cafoddYYgiqhYZbbdiaYbcefd
从R	lcaajcaihabhqdggdddbcabcc
从R拿	ldcbddcdmbcemfhhedgcddcdd
从一	dkchdfdhgcidihcgeafdeeikc
从头	filacccdkgbdceZbcbedbdibe
仓	dZcchZoichcafdbqleebbbecl
仓储	idiiddbifefdfeeaechcdfgin
仓库	ebcYfbnYfkfbcfbkjkfbdcdba
仓库P	ffddjefdjggefhemejeegddec
他	efehbfihheihjgleehhgehifg
他D	lachjcdhgefkkcgdffmigdefh
他不	iaghhcfejedcZijhbhhcdcdbb
他也	fhfgjfbghghegchegffdiecfd
他们	dfedbhkhehfjkhihfidhejlgg
他们D	fncYccfZjhaaalYhehcjceccZ
他们P	egihdfdhhdfgfcmjfffgciifc
他们P说	egfdidhhfdfjachljdcheiZbf
他们i	egldhcdeejbdhddehkeaednec
他们it	eeldhceeejddhddfekfbeboee
他们了	caecekhafjhaldadcgdhdcddd
他们公	gecgdigcejeeiegehgfggbedf
他们公司	gecgdigcejeeiegehgfggbedf
他们内	efhfeegigccjccfckdbdgecdd
他们内部	efhfeegigcciccfcjdbdhecdd
他们出	gclifeddkdhfbdhdebfhekYfg
他们分	bnhhddaelcedcfgbdeedgcgdl
他们厂	aaffgjhbclgffdgeccddifhcd
他们在	ijcbbcecjfccmdYfdcefgcaeb
他们嫌	ggbjeecfbmldhdbbcpjcehced
他们家	cibaijgfdjhidaimghiaidbbb
他们家的	ffdejihcdjddbeimemgehehce
他们就	ecfjhcgdhhkhafekemehehejf
他们开	dcckkcgbdlcefdnjekfbecedd
他们想	cggfcdikebacacgfhdhcdljjg
他们想先	ejhdfedfiedeadiidfecfmhdf
他们把	eciedihcghceledcfZfjfcfcd
他们新	dgbcjgbdhhdeejicejdiegcdc
他们没	dcbiehicejlebdacemfkfdhec
他们法	fffkefddjedmhijgieecfeded
他们法务	fffkefddjedmhijgieecfeded
他们现	ihhdeebhgffghgfdghgdeiifg
他们现在	ifhefechfgdhhheeghfdejjhh
他们用	cebicclcmcbjZcbaeiecdajbc
他们的	dkebbaihffcgdkefgabafjiZd
他们老	bgibcjbjedddkamafadedmkci
他们自	bdefhhffihdhfhZhdhiidflkc
他们自己	bdefhggfihdhghZhdfiidglkd
他们要	djdhagWfjbmoXecieghhcejfd
他们要0	ffdkefcdldlleiciiZhbgbbch
他们要求	gggidffhhcljcgcefefdfhmhh
他们要的	ffiaeiedhiddcecbdifieibee
他们试	fiieceedifdfnefgfkfeficcf
他们说	cifgffcbjfefhbYXighleaddc
他们还	ebgfhdhbmbfdleeedZecedjdb
他们那	jhgdicahfgcicfdglggjldhgj
他们那边	jeheidchfgciegZglggkleffk
他们问	dfdebelcmdbdbddedgdfegadf
他们预	fkiefdcbekeecjadepfdddfee
他做	dhigfccekdjfdemhgcfdfecee
他做不	dhigfccfkdifeenffcfeffcee
他做不了	dhigfccfkdifeenffcfeffcee
他回	geegeeidjeedbcccfcdhdeddf
他家	dcbfgblcigagacabbfbghglai
他家要	dfgdehhdkeceddcdgbefebodd
他就	fhZkedchdiidkdhhfekjhdehc
他想	gjeffgfifehhfjfcfbffgdide
他把	hidfdddiedhedcheejefdddbd
他没	gggjbdgdifemgdjZkjcgedcbd
他老	cfdidifeiejgafifejfeeefeg
他自	hfehfhedfiieijedfjfkgjbef
他自己	hfehfhedfiieijedfjfkgjbef
他要	fcdmdfbcmbkcbgfeiciahcdca
他让	eifegedhhciffejfgbedeedef
他让我	ehfheeddlcjedeicededfeddf
他说	hhegdadgffjhhelchjkafjjgb
他说D	eeiehfhfhglgkdcehifdcegic
他还	giehffecldfjfdiffeegfebgk
他都	egdhheefhdcljgbdggefffikf
他问	gieieedfgglffgelebfifgbce
付	cVaqhaWeiedhZaff4ideddYaY
付0	gfeifffZnfdhdfdklcdddfeef
付一	ecchkfaelcagddcgoZcdehcgd
付三	fddlffbdnbhffdchobjgceede
付三成	gffhifeclccfgedikeiedefee
付两	gggkcggggfbaffgdndmfffffe
付两成	gggkcggggfbaffgdndmfffffe
付了	ecdbodXjgWZlcajjpVcebdYaa
付款	efbjecdbndelcceflehdjdecd
付款D	gffclgekfddjfgehmcdfefhff
付款方	efdihfcfiecfedbdmhfeheeef
付款方式	egdkcfdfhfcdedbdmjfeheeff
付清	fehdhfdamcfcfffbncfgidddf
付的	fckfadiiefkjdihigdecdkcgd
代	djdfddhdjegfjbdgfedbkZceh
代理	bffejegdkefljcchbfhanddgh
代表	fghjefecejffeeihekdgheaic
代运	bjafgicgehjfhccdhhfcceace
代运营	bjafgicgehjfhccdhhfcceace
以	hgcdWjhhhcgcfjiggdkhiihfc
以上	ZjjYZbgaoceeckkhefccgfjad
以下	ffhcdfjcjeaajekgeededhkgd
以先	hideegejeefchefchbhefliee
以内	bffkYbWaoclddiibfhkagfkcc
以前	kccgZfggfiebfbZhhncmgcaid
以前的	hehibhahejkchcaiimdlgfbje
以后	fcbXdkkefibbbifehhfgfefef
以后不	ccdbcmacclcdcbeehmeoecbcc
以后再	gigbdffckfcehbfcdieddcchc
以给	fiegfffdkemdeffimfjefeffi
仨	bifYhfibfiZeZfiYjkgXdijki
仨月	beeYhgkbgiagadbYklhYdgbkj
仪	jhcchhejchghdfegckkckgggc
仪式	ecceiibjcidiccchdlmZkdggc
们	bfffghfkbifgnffieifhgigkh
们0	dchkaeZdgiqhodigbhecidgbe
们C	biYajZmffhificabdjcjfgafc
们D	bjfehadbhhcjgfdncdgkbddgf
们D去	fgeidfdekddkffhbeclcfhdbc
们D就	fkeaifcclcchddemjafbeegbd
们D给	fgeejfeedkfclgdadhdfdfjjf
们M	eeZhgjddkgobmeabgbefdcccd
们P	dghhfddhhdihfbojfgegcgihc
们P说	egfdidhhfdfjachljdcheiZbf
们i	egldhcdeejbdhddehkeaednec
们it	eeldhceeejddhddfekfbeboee
们一	ggfifebdjfmfihgeedgbdhdhg
们三	bcgkbgichhkdncgZdkelccZdc
们上	edlhbehfhfgedjdcdeeddiejj
们下	fakdfhccjgcgbccfhbidhecjg
们不	echcblabZokkjcbbiddlmdjah
们之	elcbddcdkceeneccfbfdgebdd
们也	fkeeeffZkfffpcfcficfbbehb
们了	bZaZljfjbhcZmbhbbdbgdaaaf
们仓	jhfddehejehegfeecbedhegde
们付	feehifbbndcbgdeglbfdedgee
们低	fdgedkdbekpdnfdefgfdgdggd
们做	efegbiZjgfbfdehfccdfffigo
们做不	gdbgeideejchffhhfgfheihde
们先	dhgbjdahjbdhZcdggZchkfifj
们公	igafbggcgieeedfdffgfdcdhf
们公司	igafbggcgieeedfdffgfdcdhf
们内	efhgdegigcckbcfdkdbdgecdd
们内部	efhgeegigcdjbcfdidbdgecdd
们再	ebgkhcfgejgbjgbccfcifhfgf
们写	edfgjfdhgdhfeedjbcddfggmc
们出	ebiichZbjeijYjicgTjjffjcd
们分	akficceiehacaejddjfcfbebk
们别	gaficiebhhggiiedflgngehcb
们别再	gcfcekfedjgedjdegmeofeiec
们厂	ZcdifjgZcmficcgciefbiegac
们去	dfbblekieechdfZfgjeecgike
们发	fcdcgjflbhidceffhZejfedcl
们只	ehakcjbcghgeZZaeieghigecg
们和	fdiicbcbmcadpegadfichlhcg
们和R	fdkfdbccmcdeoegaeeechledg
们售	fdedmdejcfccaeddddfhgdand
们售后	fdedmdejcfccaeddddfhgdand
们在	ijddbcdckeacjhcfhegfhaeka
们嫌	gghjcdcfbmldhdbbcpjeeiced
们家	bkbZijffdjhjcaimgijaidbbb
们家的	ffdejihcdjddbeimemgehehce
们对	fkedffiifffdleddfjfefdYhd
们就	dfjggfdeifliedgkddhnaggie
们就是	fdjegiecejdildceeddnbdcfe
们工	icafagkcjegfgedgfidbfejed
们底	fedgcdjdlcldihcedcedhgbde
们开	cabgmcgeclacdcngijfadfeZd
们得	fjjcfcaembgdlejhegebdfhdd
们怎	fgifhebbjgjdndddeeedeefgd
们怎么	fgifhebbjgjdndddeeedeefgd
们想	dghfbciigZcebeheichdekjjg
们想先	ejhdfedfiedeadiidfecfmhdf
们承	fccfijcdbmfkZedkflieediid
们技	fcdehkihdihhhebihdfffghef
们技术	fcdehkihdihhhebihdfffghef
们把	dZkhdeaekbfhgeYgjbgfchkfi
们报	dhegcgaffhgfcabefdeeldigc
们报了	gdkefgdfejigcacgeafdkdlde
们报的	fdieegdefilhfefhgjehieaed
们拿	fhghfeehgfahgfbffkfcjjhjf
们排	ddhidcdclcfffefeggicegccd
们提	figcceeckdefcjgahhfdhehee
们改	fdgjddibhhblhcabdkgcdddcb
们新	dgbbigehgdcediicegdgejdbb
们方	fbgbfldcihkegkgdeehjfebde
们方案	fbgbfldcihkegkgdeehjfebde
们是	hegfhgdbekchjeZcceilmcbcf
们最	fgfhcjcajedcehfkbZbecdZeb
们有	hjbZibbhhcbfgbcadgffjhkea
们机	fkbdechflcddgedceZecfclhe
们比	fffjecdfkdmfdffgiefdblfde
们没	fehedifZdmhbgfgjcpegfbfZg
们法	fffidehbkdbjhhifgigageccd
们法务	fffidehbkdbjhhifgigageccd
们派	ghigefecifcebecZeegcfkfhe
们派人	ghhcgffejedecfcafcidfhhie
们现	fiffeccghgdfighhfhfgeihef
们现在	ghfgfddgehcgihhfgkegfiifh
们用	cebicclcmcbjZcbaeiecdajbc
们的	Zghbegekdebghibeicgidljbe
们的价	gdkjfddfhfohffddeifhfeeec
们的方	fcfjfeffidifghgffhjbcbZdd
们的方案	fcfjfeffidifghgffhjbcbZdd
们看	eihebdbghegjgejfejggegkbb
们第	dghYhfefdifcjjdggafddhidc
们第二	ednbcZecnadfofcihcfheflfe
们管	dibaldaefjZfeedjgfebfeaoe
们精	fbledcefkddflfeifigdfendd
们给	defggfhjddgggdaZhjfgcghjd
们老	bgibcjbjedddkamafadedmkci
们能	chbkdedbjgdimehehdeffchid
们能不	dgdidefdigejlcgdjcefgcjjd
们能不能	dgdidefdigejlcgdjcefgcjjd
们自	acddhhjejhccfgZjdgihfdjkc
们自己	bcddhgjejhccfhZjdeihfdjkc
们自己的	didhgeccgjhjafeegifhgimkg
们补	fgibheeblceihdbcefdegchdd
们要	dhdjbgZejdjpgegghghhcdiec
们要0	ffckdfcdlckmdiihhahbfbabh
们要求	gffjfefhgfljcfcbhfeeehlig
们要的	ffibeiedhiddcecbekfjeibee
们让	fadhkdjfghkeibcieifcecZlj
们设	ibidhcicfjgegbjdfkeidhgjc
们试	dgiddeddigbenhccdkeeefhde
们说	cihfeechgffeiabdifhkdhdef
们财	fbhfhchcdjlbcecbnhfhhffdc
们财务	gchghdeddjlcdcdcnhhhhgfdd
们贵	ejbhddeelcjfnhdchhfeeedgj
们赔	ebdcndjbckfhbcdbdodcecfqd
们赶	gheghffgfhkbcijeeaefehdge
们跑	fkdeffeekdeedfeegbfefmgeg
们跟	gffkdYaZpafaleagddgZcgeeb
们跟R	dgkgeaccncgbifbieVeabhhgc
们还	bYjjeafflcicndidccdcgbfca
们这	akhbcdfhaldfidbfclhibeakd
们这个	efhfefhgggeefdhhfagccedce
们这行	dmbbddbdckcfleeefofafdbje
们进	fledfeehdheenegdedfdefdgh
们那	ifgbibbfdicgajbfkhfkmdjei
们那个	ggfffdbefhfebddddhecheifb
们那边	jeheidchfgciegZglggkleffk
们都	deegifgjdeegheeehgfeigand
们重	cgjbgbgffgcjegekijecdhbaf
们问	ckcccdhamdachdcidfdedebdd
们预	eieiedbedkifikagepeddfede
们预算	fgfifdbbekjeclceenfeeeafe
件	gXlfjZYhgagibbcgefeflimhd
件D	ddgieeccleeggdgbgafcndbjd
件事	ifdahkaegialdcmddgckedfhg
件到	iecckfeeckaheeekdmffefade
件升	fedekeddlddfefedeZhdfbnoe
件和	gdkdfgefjeneejceecffdemef
件就	gffhigeddjiigfejfcefffmch
件收	ffedkfekdddmceecdddedhdee
件收到	ffedkfekdddmceecdddedhdee
件清	gdkddgeeiedegffcgcfeeemld
件清单	gdkddgeeiedegffcgcfeeemld
件的	jdbiddcghedjeeddgkeidhide
件里	fdjdfeefjeeehfedeciememef
价	adiiadfeieudjdhafihfkfdel
价0	ffamciabigpdjikcjbghfdZhe
价C	ggjheeefhgmelfefelfdggfeh
价D	genceeceifnfcdbgedggiegej
价M	dchedYheidmdgilgZhbcddhde
价不	fgcgjdefjenfehbkdcedjcblg
价中	feccelcdfinemfeidgdfofeif
价了	fhbgeicdigfkhecheYiddecec
价从	fdeldebZcllaacddbocaceadd
价从M	fdeldebbdkkbbceedpcccecee
价位	elbidbadhhgdhmbcejcccfafb
价再	geihffehgelhdehgjhedihdea
价到	eejieefcmclgbfkedfhejfdhe
价单	fejkaceZlejbgedddgfhjddfe
价压	feffebidgjffddadgiedkcchc
价发	ccmcbadZhglbegdacdejbbebj
价发了	feigdedcfhmeifcedhfhdedej
价发过	ffkddfcdkendcicdfgfieehdj
价发过去	ffkddfcdkendcicdfgfieehdj
价就	eckidabdhgpegdcbcacnfecbj
价差	fdZfbkbamjoeiebcdldfbdeee
价已	gfmcdfbclekbccacecedaeddd
价已发	gfmcdfbdlejcccbcecedbfbed
价我	gefmeecghdobbelihecgigchi
价按	eegjfeajeenheddhcejfddcej
价格	bdfiZgZggepbhbmeegiccdehh
价格上	fcffejefghodjeaffgdfeejgk
价格不	fhehfeffkdefhfiheZdehfchl
价格基	ggdjgggclfldhehhfcgfffdee
价格基本	ggdjgggclfldhehhfcgfffdee
价格差	ggfcglggfilegfdffZfcehdhd
价格没	dcddddlheiabbiZeejecefdeg
价格要	gbjffeedkdndbedidZhdgjjfc
价比	fbelecdcekmhgideekddachec
价没	fefgjddidhpfhdghbhbcgcbci
价涨	ehfdcciekcidfidecgeaeejfi
价的	fdogebabkfgdahgeeicehcddf
价签	kcecddicgiaakfejhiccffkhc
价给	dgncbbaanblegbggcdfgebacg
价表	feldiehdlcnhifdffcidcdcff
价要	dbihcccbmbnebdhfiegbgdffm
价说	gcgfedikbhljgfcehfefeheff
价谈	gfekfgfejfmjefchjehfgfdfd
价走	fgcfiddghbhfcheaebjfdfdme
价跟	fcgjfdedkdmfffdiiefdfjhfe
价还	daigcdhgeimbadbZZpeccdaef
价都	edhfieciickdgeieddfcfgeee
价都没	febhjfekcegdefeefhfdefafg
价钱	ccahlcXnYilokYgibhhcbcggk
任	ejacdhgcbmbfdjqYcheibggig
任P	fjfdcegelcfeicjadceegfddd
任说	eibehiejajegejbediffdjfdk
份	hdiadajaoabelddafYgfhfcae
份资	ikbdcdZflbfghddcdbecbfcfe
份资料	ikbdcdZflbfghddcdbecbfcfe
企	jeggbcdifdZcjdhbcaeYdciac
企业	lcdeefcdhicdhebdedgbgfhde
伏	gheedidiehehdjjdeZfeffadi
休	deZbcZqZpbdaZXdZbYYhafYZc
众	mcefcecbldefgccdecfcddacc
优	bgjlbfZgdihglcgacljiifdbj
伙	fidfhdchgdgcfffdcggbdiikb
会	hggdZdifjcfdfbpbgXhafdeec
会D	feifieefiecjfemddeecddddf
会D过	fejjefecledffdndfehdedcdf
会上	ndakbcZelcZeiefbddmagbbdd
会了	fgXbgijgdibjfkhdcgbaibdkc
会儿	hicYfdheejgedhacefijhcfhh
会再	hghhgddeifididmideegedZdf
会名	jefgfeefjecibeddfgfdejaef
会员	ffgcfgijfeddjdgicbdabbghg
会定	dkgedgbamefchknecbcfihYed
会开	fcljddgeigikegcdgehihdifh
会才	ekdcffdejfeeeeldeZefdbbee
会批	fjgbffdeifhffgnhdacdfjeee
会推	hfheeeeejeeeeedeedeedjZed
会没	hficekaejeeefbmcebggdebdd
会用	fcfdjfdghdfededgibfgeegmf
会的	kaccedkdleeebdbbeddgddfdd
会计	cZcghciXekedeaZdshgbebabb
会计P	fcdbgfidckcefccckYdeeedee
会议	ccfgbciiedahbafaffjicdYge
会过	dhghfcZifcdkcanddeebbbgcc
传	hgfahbfgiaejbeaggcdeffkfe
传了	fhdckfdejeendfelddbeeegec
伤	fieehddelceendekemfafebee
估	dejgddgffhjfdajfffkkjbjbk
估计	eekheeaeghjfdakffhkjedech
估计D	figjbfbihbhgdbnahakacecdc
但	chdhgbgelamfkknjkijbjdidk
但P	ejhafeedhhcfjljeejgeecieh
但是	cdgiedfgkXmgjfjjigffiffej
但是要	dhghdfdggdledfjfjecefebgb
但要	ejdicfcancgiediilcgdddfje
位	glbdbXiejdbbfiVkgcchabkYf
位一	dgeicdibmbjeghdeebeeedjfd
低	dZkhZiaZfkucmZYcfmcdjcgca
低0	fdbhdkcdejofeddcclebdceed
低M	fchfbjbcghmcjcaciaccedddd
低了	fdfcejhdfikfiedffjffhhfgd
低价	egjbdkbahheejcdijifgmfcia
低价中	feccelcdfinemfeidgdfofeif
低价的	fdncfbecnZcfcdeffcgfheefe
低我	gffffifegipekdeecefedecee
低我们	gffffifegipekdeecefedecee
住	YaakghegfgjhhZdbfdekeZchl
住了	egbigaXifcggfcidhfgeegcZi
体	ggdgcZhigZgefihiebgddgkYf
体验	ebmddddiiZcfdeeddafdfgbfg
何	bkbbckgcejebjbYeebjkedhde
余	djddhbdfkbecbkhgifgdeklaf
余款	fffhifcjdcjafeffmajiedcde
余设	eejedfeeihdfefgcejfffnbef
余设计	eejedfeeihdfefgcejfffnbef
佛	fjccebgeiebcecajcgdcdaYbh
作	hYiffkbggfjhehkZghalefgfl
你	ffcheagjbiifjidcinhigciii
你们	dfeiicdgblkelcafjqdledfkj
你们的	dcfigehiciidfideimggfciie
你们跟	hjbdeeedjfefmhgkfcfdehfdf
你们跟R	ekbdeeedjgfflhfkfYfdfhgdf
你们这	blgZffdZclbdgcchgphiegZhc
你别	cfffbdjcnaYegjjfdYlZecbad
你看	egcjffdckehhghfdhbedfeeee
你那	cffegdighddhffdbhcdcddide
佢	hhahbbhcnajdabkbcYcbdabbb
佣	eccffjhedjmfcejedkedeedcb
使	bdfegkceghddlcfgcjchdigji
使用	eehficgakffeeehhfafjfhckc
例	ekffWbddjddfabaeiiebigfYa
供	cigbdfeghcbfkcgcfhehkcibj
供应	eefdfhdefhffhcihfifjibdei
供应商	degdigbdhgfbicgfgkgkibcfi
供应链	gffdgifhggidefghebfceeeef
供货	ecfjhcakdbefjebYhgdhgdcbm
便	effgbggfghpbibjbefhgbddgg
便宜	cdghdiZfejrckckZhhggcddee
便宜0	fdfjcgeijdlfffgfjaehfehee
便宜M	gcgifgedjemegeceeahdgeded
便宜一	ecfgiigaanpcfehdcmdjecgdh
便宜两	fchmdedefhmfgfdbkledfecfe
便宜四	fecifieefhmeeebdeeeefeifd
便宜点	ehgffhegjcgeeejefaefhhgff
便宜的	fdigdfccjfkfpemeeXedddhdh
保	caclgcghgcfjedaiggddhdcoj
保D	fggcijgjdgfedfgeecghhfemj
保三	fhfidfddjfgjcfhhdgfeddmfd
保三级	fhfiefddiffjddhhegfeedmce
保不	egelgacebmbhmefdedfmeccei
保修期	fddemfddjdgdfffelbfeffdne
保养	bhcZjdfgiZccdecdaaccfbalj
保安	oacedeZejeccgdebebedfffbf
保密	fcijaeebkebnefcccjgegeabc
保管	dgddcflfjddheedkdadfeedkb
保证	ecjhbiYbkfaddbhhgYgdjbcca
保证金	ebkaeiZdigacccdhhcgdldddd
保金	gffihfablfehgfblshdcfebWb
保金D	gggcmgcdkdgafffkmaefffhff
信	kiZccceeidZggeebhdggdcjcc
信了	afjiccjhdigjfdhcafilddfcg
信全	dkkccegeckeedggbdeemffeee
信创	ekaedjceghgdaihceaebciqci
信号	eihddhhdmcdcicgggdgchcmbc
信息	gifdcdegjaddeighdbdagelfc
信息化	chcechigifeggnbjgbdcdfZgg
信息科	ciedhebihdgfchcdcfdedgnhg
信息部	cgkehcchhddfghhidbedgdicd
信息部P	cekfhdcekdefhihiebedgefdd
信我	keegedcfghfefheffigceeagf
信说	dcekdhbgeijofeeeebmeeeecf
信转	fdeikedjhdfgfffdndeefebif
俩	djdZhdihmbggfbbcefficenjj
俩月	fnbYifZikckhcccaffgjgdmie
修	ckcWigghicYdfieWfeeeaVaog
修不	fcecldhedjcfdeeeeofkfdcnd
修了	edddjdjfjZhegdcblZicdbfjc
修好	eacZqecgghefeccZjicadcaqi
修好了	fedbnfegkbecdfddhZedfddpe
倍	dhfhjgakbhgcbeadcgdbcgccm
倒	dkdgZdedhffcefmbfgdgcdVjg
倒了	fkdcdcfhgedfddfbdeecedZfc
倒是	fjehcbbaighgghmfgfeiefblh
候	chcfhbkifgYedgejiehhgefdk
候能	ekffceakfceeeecdcceaedafl
候选	dddlgbcejddhaedcegcemedfe
借	cigbibedlZabbfbbdYebdqdii
借一	eibeeeifiddfiefdfchffjZfd
借了	ebjcjebbmdeebdeeecfdepfkc
值	fafdibkcgjdeegaadkbefgfph
值P	eaacnffehhdddcdhdjcdebZod
倾	gXldYZjboblbgdfchffgZeebd
倾向	dalhcaZcmbichefeigghZegcc
假	gfVYaYpcnZZZYifibacZggbbb
偏	aclfgdbddkeaoakfelefgcoig
做	mggfbiTejfhcfdfgddedfhlhg
做D	digecfegheeheeegfgfifnaff
做一	eejdfffejffegfbkekhdfhlde
做不	idahYiZeggohiZfefddjbfkac
做不了	faceZmbfjdigkbhagcejcekcf
做不了主	gfhhcZfhiahebbkddadbehZff
做不做	ggdkebcehgnececefgfgfihed
做个	dmcdddeejdhhcdfbfkedcffcc
做了	dehZjkYcnchcfhbffaaeeemfb
做到	chffbidiegbkidbheXcbhejib
做完	cZmdidcghccYdcbedbhbnlknc
做完了	dZlciddjefdcecdfcedcnjile
做得	djdfhgdicgehefbhhkcbedfcn
做得好	ejdeeifjbhfhhfdggaedffdem
做的	cgiecdbhggiebegcfjfdiejfl
做过	ekgdfddfihcfadhcgjeeedZcg
停	chdaaofUfkbedjigcgfkecjei
停业	eiedehdfkdchgdcnffgceekdd
停了	YehdikeaekdbaniYkicigdami
停产	dmcbfbbdggeehclhcdefegied
停工	ecedfdkdjecdehcngmfZeedbc
停机	dgcifiZeekdjcciffkegeegcb
停车	idhgefacihigkhcfcjhcdhgcc
偿	fhdkceeihdclgeebdfddhdecc
傅	afjbjbdkbfbdeccacjdZenhqf
傅们	fckdcfeggfeecfgdfhfehmicd
储	gZjdkgaffijaeebidhhhhdkdl
储能	gbjaihccigkdhdaifeehiciee
催	aedhoZcajgbcfdglnmkcebiiY
催了	dbdcqccacmbfbaaenlbddfflb
催了两	gggfkgccdjfefgfekYfcfgjmc
催得	dkdkedbakdbejbdihefgedmab
催我	fegdhdjcldgdckcbbklceceie
催款	gffdkddcjhcfcedamhebeedad
像	egefhbiffjfbihZagnhcjkmkZ
僵	ebflecbcjfjebchcflebdebgd
儿	fiddeXhdhgYfhbfckeijehjad
儿不	hgedifejfdaecibfmaddfdZde
儿子	egchbbighebifcmecheeecacc
充	gddhdchfjehjgibgkhfcefjge
充协	fedjfedclfgmcfdhledddecjh
充协议	fedjfedclfgmcfdhledddecjh
充电	gedfdcifiejdidcgbihbeeZgc
兆	ejbjgecieeljgbiieceecgfhe
先	kpccUdYfjddfhihghgfmfrcce
先上	alekYdYghcidhkjgdZhbbgYbZ
先不	eldbchYZelabZjceckcqcYggY
先了	dnccdccfkcbecddcebeefdddg
先了解	dnccdccfkcbecddcebeefdddg
先付	edgfifdckfYffgfjmiodehfec
先做	bkicdacgiedibhgadmebihhcc
先做个	encefefghgdgdhfehmfffflfe
先出	fgidefffjckgbgegdaebdcgbj
先出个	fgheffgfidehbhfhdbecdghfi
先别	aicbefldmbeedhjmcZdegfhch
先到	fekdefdejehcniieddgbejeff
先压	ecclgededkkcdfeehofjcejed
先去	jhefceaejcafehafbbiebbaah
先去量	gigfgggejgfgfjfdgehhgeagi
先去量尺	gigfgggejgfgfjfdgehhgeagi
先发	kgcjeeZembhcecfjgbfccddeb
先备	ebhfjedkdcdgdbgneciefdcfd
先开	fcdigeadkcihcedbnZgeecedd
先打	jjbcdecclcbbZgaceZeedmcbi
先把	jgegcdgaihcdbhYZdkfghhcbZ
先报	cgiYddidkdlglfldfdgdcaefj
先报个	eelbefeejenfdhdfegfhecghj
先报个价	edmbefffjenfchdffdfeedgfj
先拿	Zkheadbjfccddgibjjcacnjab
先拿一	bfjceedghdcfccieegfdenfbc
先拿一个	cfieffdhgdeedejeebfeflZee
先挂	jeidfdefdjgfdkgefhfmfedef
先按	fjdicfdckeZiflleidedeeeeh
先收	iigeffeeigfhegcgfdhmfgfef
先放	hhhZeZhdhhedfZefgidjeebcb
先来	cibabeifhfagccbeeedajkich
先用	chflakZfdkcggiZccjchekegj
先用R	fkddghdjchfhdeceaiedgmhfc
先看	hoZcfeccldZddffeihecfkifg
先看看	jjccgfcfjeafedcgegedehfgd
先签	eaZkZkcajkalndccgfbcbggha
先给	aldhadaaoaZedcaehXcZhkibf
先装	dekcdedfjcchabibbfhahlfcd
先认	lbdceecdkeceffcddbdcdbdde
先让	cfbjgcfidgmhhhffegedcchie
先记	mdeeddadjeeehehddajdefcde
先试	chhfedbflZchfdbkfXdagqcde
先问	ckccieadkelfgbgddghedgbhi
光	ckbXemXgehfgYiedafalhhkcf
光了	cgcedkbZdncddhbddjemdbZbb
光伏	gheedidiehdgekjdedfefdadi
克	fjhdeebcldheicheeedddeked
免	dehjYiaZhjljmfdcciimckfdZ
免谈	fichebccfikeejibgndgegfcd
免费	edlebjcahiijmcYfahgmcmdgY
兑	ebdmgebbfibcebddnggbedafd
党	bbjdbbkhfdbfdgpbcebdkcafd
党委	cdebbcmcldceeZqddfcdjdbgf
党委会	cdeabcmcldcbeZqddbcdjdbcf
入	YhkYgeYekbchdlcglbeZjfice
入围	ccodeZZZobZefbZgbaacogYch
入围了	edmdadddkeddgecdeddenedee
入库	ejebcecaldidgbZhdgcdefggi
入账	echcmddanbhegbccoddcccjdd
全	agdckffgdkZfhggkdiancelgf
全停	fiiaakbdfjgaedgcbdjZdemhd
全员	ccebbbjghdcedhddedfdflidg
全年	fgeehieiehfncbafeaebdicde
全换	chccjjZdhgZgjbhkcZdfecgfZ
全是	hjdeffbafifgpdabfjgZhbjle
全是R	fibddgdbhgfdodbdefgbcbdfd
全款	fcehjeajgahYdbcblXabdbbbY
全部	bdYdmfifhfYceffpfjemccdji
全部换	fjbdjcdkdebdkihjfgebfeadb
八	gkdffZYgfgsdiefifgfghamff
八个	hbecjihcifndhdhbfhededibg
八个点	fdedjjhffimdcedgflfbgeeef
八八	fecekceffhmceedhdhdddeaie
八八折	fecekceffhmceedhdhdddeaie
八十	hkgcdechhccchibldbbfdelcc
八千	fceldgeekdnjkdcefZdehedid
八周	dbkdhecclcfdddfndbfeeebfe
八成	chehgddddliikfhbijfnddgck
八折	dYakjabeclrcecbgaocfccYhe
八百	ficjdhdhfgldZchahkcddehhe
公	gigcfdchiaedddkegZfdpghbc
公会	cfjgddcghcfbbaocdbachchcc
公分	bejbcdgejfcfeeddedfhejpdd
公司	ghadfhfehhfggceckefhdbbdd
公司不	gegjgggfkdhigcbgmZffgffgg
公司的	ibhghecfkdhkfhbdehedhejgj
公告	ehfbhedZocbdecaeegdcqdfbb
公室	jhadfdhejeffffjeegefheafc
公室P	kfcfgfcfhfeggfkdehfehccgc
公布	edkdddgekdcfmdeiiefileeff
公开	bkhcdbddifcbZjhfekcekjfjd
公开招	emecdcadkecdbhfeecdhpfhgf
公开招标	ekfdedbejeddcagdfdehmdigg
公斤	cjafhchhidfdggcjhbecbljdf
公示	fYegkfUmachgacfZacddpccdd
公示期	eebmebcgjcihgfgeecedlfffe
公章	ebdoaeadkdakgeZcdcndddhed
六	aemgedYhgfkebfekhbjbhcmii
六个	cicjfdgdgheffebdmfggcegll
六个月	fdelcfdefiZheefekhheffcgf
六十	ehgdjbcgfhdefgabiihegaghc
六千	edleidcclcmjbcebgededcjeb
六台	dgheidahgadfcedkcZidlcici
六周	ebhgajddejbdeefpdfedffgcg
六天	feeiifddckejgfkpbhfefffcf
六家	hhhhcddhhdfdcfdjechejelkf
六折	gfhhedecmbmeieidebeegggdm
共	cgfbkdfigbjghihfiYjeidhdf
共0	ddcbjdjifdjffaZcecddcebha
共M	digehfafidikchfeihhhaehcf
关	abicanjdghbfcbmeZablcakif
关了	chZdalfZdlckZkbcehekdcjia
关心	fgiefgeekeffhehifbeefddjf
关系	fXdgahlidicdccabdZdcecZab
关键	fmeiddcdkeieedkefdeddehee
兴	fhagdXikZjeedbdbehbaejbaf
兴趣	gkbYZahjbiebacYbehdbfjZZc
其	gfheeeiclbbkgdiehhZbcbiha
其中	ehihdddhhbZbZhZbcZdeddhed
其他	hcgkabhanceljbecifbcebdib
其他没	hdekcfhdjehmfeZbjZddeeecc
其余	fhbffegbmdbhddhfgbedgckcd
其实	cfhcihhghejdiekghkcgfeede
具	hmcdccckfahcfhcedcfbXlhZj
具体	fldbadhficfbdghdgZdcddfeg
养	hjbZhfdfjZbaelbdbYbcgeXki
兼	fnideebdleefcdeefdffehnce
兼容	fnideebdleefcdeefdffehnce
内	ddihfddaleieihigjfigidifb
内定	calabkZadkbgncaddefimdcde
内网	gkfefgffjefeceedfgfefendf
内部	aejfZWjgkbbgeahcgcZcdieZe
册	mjeXZZdbjfXecbagbhdYaeYca
册子	ihkacbabfjbfjcbbeicZcdade
再	efekcffgheiaahfbejdkdihgp
再上	djkbcebjdcbedchkdYdfiYfbo
再不	edfiladebmiegfafefdmeieka
再付	fdemdeddigdfcdcYpeecedebc
再便	fdclcddjdgnbceidihkcedadb
再便宜	fdclcddjdgnbceidihkcedadb
再出	fbkciecchhheccdfcggkdcemd
再加	ebgljeaifdZddaeaedegddcii
再去	heiefdjficiedfgifgbccbhib
再培	egfejfdghefgeffgfafegeclh
再培训	egfejfdghefgeffgfafegeclh
再少	fbaoddccgknhZcjeficcedaff
再开	ehefjecjddhkcjhdbgebdkceo
再想	ebkjdcbaigoeecafbddgebdfc
再想想	ebkjdcbaigoeecafbddgebdfc
再打	kWigdhdalfhcfgYdbjZgffcZd
再找	kadbicfiefgebccddcfiicbbd
再报	gikceefeifiefaljfhfcddfcd
再拖	feehiddddldhgdcjcbdmfedfd
再改	ediieddfeibhhehifjejfdheh
再有	fdedkefeejfgefffhngngfcne
再有一	geeejfgfejfgdfgfhmgmgfcmb
再来	djdcdeificccZhbfakfZbdlba
再来一	ahgkgcZigbbdfibiccdbehhfe
再来了	dkdbcgbcfkhdaagdepdeeehdY
再派	dghakefefidfbecifjekfedld
再添	emdcbedldbbfbZcceZjdddbcp
再看	cifZbfhcmdiddeldcfdhdddZh
再看看	bggbaaidlcnffbhfedfcecacd
再约	cibbcclgfgbdfaaabdZYcbeab
再给	fbhkehdbgjdbgcdanlckefcbg
再考	bgbidhackekfchcccjccedicg
再考虑	bgbidhackekfchcccjccedicg
再聊	giebddfdlcefiifeeadbedaee
再联	iegcdifdjghigeecfdcfdcccf
再联系	iegcdifdjghigeecfdcfdcccf
再让	fdencdcddkqZedjckmijebbhZ
再让0	geflfdecgimdeekdkkejgcadb
再试	jbicedfblgdeebhcglfchllhc
再说	ileaadbZqYXcfgfhajcdfhhcY
再调	gekdeeedhicfefgdglgednjde
再谈	ahcgdjZdgipgceedjgjYebceg
再送	egfdgihgheffgdccdkebgfhcj
再配	emcdceblcccfihedeafdfdacn
再降	gfcmfccaejkclefhcoeifdbeY
冒	leZjccYffhacbcbbdldbcaaac
写	ebiidehflajphZcghfgWighmf
写0	geekbfedkdilgfgibahffeehg
写三	gfgjdgeejebndfeedbffefeke
写三年	gfgjdgeejebndfeedbffefeke
写了	gbhdggfhhcbgjcfbgZdcfbdlb
写报	gfkeffeejchhiejehagffkcdf
写报告	gfkeffeejchhiejehagffkcdf
写清	fekjefdfifghdejihdfgdeame
写的	hckagdfbmdigjccggfdbmcdfd
写的是	ddidhgbgkckgiefhfcfdmfaif
写进	egcpacZgkYirdcZficdaehcki
写进合	geekcgedldgnefbgjadefecad
写进合同	geekcgedldgnefbgjadefecad
写错	ccgaednbkejYabbZfebbdahZa
写错了	ddeZaembnbkZbbbaaYbabbjab
农	ihgidbaghecgehhebmjbfdjgc
冰	ffZblaijfacgZYajfjeZbZabk
冲	gYcljddbhhfbfaccZgmZffbnc
决	aidhficcgibfYepaZieieZgjg
决定	decgbldehjgfahoeckgfhdddh
况	elgbgfbdkgedcdfecejhcemgb
冷	hkhZfeThdhccgcZmeefdhdkfj
冷库	gkcfgebdldZfgdclcajeccidc
冷柜	biablibmahggiecgjYgeeagjk
冻	dkcccciefjccYkekfefkbbkba
冻结	dicecdlcfjbcakgdghdjbcadb
冻结了	elacgakehgeedkcdgkfddeced
净	ggebhhejchdedhefdfefeehch
准	bkihVacgggfgfjhbcihkgffZf
准不	fhhdeddhgefededefhfcgmmdg
准不准	fjdeffehgdfedfeffdfegmleg
准信	gdhidjddjelcgdddcaleeiheh
准备	ejigXfcffgbcikddbYfljccbd
凉	bbhgeifaYoebebacegjqddceb
凌	fhjfedeekdgfngcgecehdgedd
减	cfieiehgcjhdikYgbicjbkkkc
凑	bldjabbalefihlcfagedkbcbg
几	hjeiYbbhdhheidflcifYgghbb
几个	fegjcdfkchdhgdheeieggiebe
几句	hbhefidegjfeeecefdfehfbfh
几天	ZjfgabgZpbgeafboeUhXcgaic
几年	lfbcddbdlccenfhfdbfddfbcd
几条	dlefbdbcghhdhedcdieeefnee
凭	eckndaadbmmhndebgheaffZea
凭什	fbjjebdeclihmefbgefbgebec
凭什么	fbjjebdeclihmefbgefbgebec
凭啥	fggmfdcfcknfjeffgnfdecded
出	agjfegbeiggggideggfjigmja
出一	dgiffebggeghgcedbfcjbdhea
出个	dfjccdgghZjjehdghZdaccici
出了	aajihfZffhdjfaZefigbebegc
出价	fcjifedekenhifjefcfedeaee
出去	ddgbgjhafkgbjfadbfhpgfbdd
出去了	ddgfgjfchhichdchcfcnhggde
出合	fdhleedkfbigaeacbaZcehfec
出合同	fdhleedkfbigaeacbaZcehfec
出国	ddbfYclgicZkbglafabjbbcbc
出图	fbmddecckddedddndfedebpee
出境	fddkeedffhfnffehemfcfeadf
出局	fecedkecejdbecicdZdkjdcbd
出差	jfiebdebmadfZcgabajebhdac
出报	ebichfgeieeefhfcecgefliab
出方	femdcfffjelfeldcdclhfdYdl
出方案	femdcfffjelfeldcdclhfdYdl
出来	ehhdhgYgegfbleZiekidldhkd
出来了	efhakfZhgccehgccdhfdngeYe
出结	fglbdfbdkehdecgddeccjlief
出面	eekfeeeiefefedfffdgfkiZfh
函	cboegYgZjfefjedYdjcerZejb
刀	edjfhdcbkdjdjchbebdddiYia
分	bcigdjZedjjhgijkkidcokiee
分三	ecbigdbekYaodffopecadfaga
分三批	fcdgieeigdejfcenjdeeecbdd
分三期	gfelcfedjdegefhhkcfefeefb
分三笔	gffejffgiedoddebldeefefhf
分三笔付	gffejffgiefofefcjefegefhf
分两	bZhkgaYheggicjZqflbbhgZbc
分两批	dcblfdcbghdgdddmdkeeccedc
分之	eciichgYfjjgieggfegeffdff
分四	gdekeeeeigndcebjkdeeefbfd
分差	ffbeeledangeljdddhfcodaee
分开	feldeddcmdkeebbebhfehfiee
分成	edjkdefjffmdfbiZjjhcdhabb
分拉	ffaddmfchilfhfeffdggffcff
分期	ggbjdfgdigZddiedidehfdifc
分没	deaamdbkdhgmalfbijdakdbcc
分第	edgebiecdlfdgdbdddfijdaed
分第二	eekacffcgidececeedfkmfafd
分管	bfifbchghbihghneeZhghcdbd
分管P	efjhbdgbmcihhikaeaihgddce
分钟	iegfggcgfidfgeecfjhdjfhje
分钱	efcgcjcbdklgddfeggdbffbfd
切	cdcbjihiefbbiZjnbedjZifki
划	hdkZXgcgfhifcfgkeicajZfed
划科	hieggggdjfghebkegdfdjfaee
列	hkZegZcfghglarhcehbbgbiYd
列了	ckbdhcbghbacZkbcfeecccgch
列进	cmcdedbdgkefdobdekcejfhed
则	dhifaabehhcdcflgedhddekad
则上	edjddeeeihceeiiggaiefekdf
刚	ldfbiecgheckihgbhadaiddff
刚出	dcddidgdjfcfgccgcjfeoebff
刚刚	ggfeigdjfedlegbcdcgaehhde
刚开	gkZgdbgbnchdiddeedicddbdc
刚才	egddcekhhcagccccccfdfcjbg
刚接	heefhhdeghgdhjiheaeieefhg
刚盖	dcdbmdcikcdpcddeccdedegdl
刚盖好	dddekedhjdendeeeedgeeeged
刚盖好张	dddekedhjdendeeeedgeeeged
刚装	eddchjddckeifeebfoddffckf
创	giYfhjZdkfcdbheecYhanfjbg
初	nYjeZXaXqZbfbfcbdflbcgcbc
初稿	bbmgcbbbmcdeacbhfacdgccdf
删	bdijbehddkfiafhabfdmeffcd
删了	bdefcfjdfjchbdibcneheebde
判	fghgdedcghicfdjceacblcjdj
利	biZpbZXffggbghZXnnfedZhef
利息	dcdmbdcgggdeedfdnkdbeefed
利润	fccnedacejoecedddofcdebeb
利率	gdclefgeigZecjfemffffecfe
别	ZdZiWlocghcfejgedjehddjbc
别人	aedjejdicifeeheehjehecYdj
别人了	fddgdiefghffZeekgofjfgede
别人家	ehgjhZcjfeiefedbeddhehdek
别再	efZXancZbodbdhfddlbdbageX
别再来	dkdbcgbcfkhdaagdepdeeehdY
别再来了	dkdbcgbcfkhdaagdepdeeehdY
别发	cffbdcmckdbhbdaldZecebhbd
别家	WffjcjcZejibiXZddkajhhhec
别家了	dcedgkgedkaalddgffeieeigf
别家的	bighecbeggfcgecegiehcddeb
别打	dacYbbpcnadfeiZbgfbedaabg
别找	dZccehldfidcbklceeeejecee
别浪	hcgceiddckefhiffgofifedef
别浪费	hcgceiddckefhiffgofifedef
别浪费时	hcgceiddckefhiffgofifedef
别率	dghdhdbdldgfhdddehfddgghd
别的	jcdiaheeigalfgdefgfifjigc
别的没	jccjdcgelcelaghbdghadbhcd
别的都	dcelfdcekeaddedkighdfedde
别跟	biZidgecdlcidZZZcedlbhdab
别跟了	ccdjegbddldiebabdcdncihec
到	ibcgieeffhfgkcemhidideiig
到0	adXkcfgggfhgacdgkdhhcgjhg
到0,	ecgehfkcejfdeejdfYdlgkbde
到0天	eedjbhdcmcZhjedkmXfdgddfa
到C	hYgcZelcigaeggZicbakfhfed
到C了	ffgdfdhbifdcihekcgehigfbd
到D	bdjhZXhfmZbdeZhdbXmefkeZf
到D了	bajkbcdblcebgdkebbjacaecc
到D再	dhfbjcfclfddeedicccdegbdd
到M	cedkVajgicqfhchbddlilelka
到M就	ggejffedfimfgcgedgmjeekee
到P	igeicfaahifhefkbkigcidbag
到P那	ffdigiecdljfhhkdgmjgkffce
到一	iicffgeddkidkihiihddcbflb
到一个	lgeeefebmdcdifgbdbeffdidd
到三	efgidedghbaeaeemgYgjeddkb
到九	edfhiedfhehgffbbfcihddkfh
到了	iZdZpYdigablhgYgkZaecfgdi
到他	cjefggffkbhehfbjeeddghkhd
到他们	djbfhgfgicfdigcjfgdgfdkie
到位	bjciabYifelfagbihidecfibe
到八	egeiheceigghggekelfceehdc
到六	chiiaedelcghdidehYfdhchcd
到再	gfgjdegfdjdeeffamlgdfhfff
到厂	eaidediejeleddebgfffecaee
到四	gcbigeiejfhhcggdiieeddlbe
到场	egdghdccldbjhefjadedgceje
到底	ejadhjccfjiflgdcdmegeeafd
到成	fdfgeiddgimgjfddegdegecde
到成本	fdfgeiddgimgjfddegdegecde
到我	defhicaaejfdicdZcphbdefmb
到我这	dgedkededjchbdedemfeefime
到手	edcafakoYbemZcgcabccndeeb
到最	dahgfgejfdgndccZafbkeebgk
到最后	dbcjegZjeeineccbbfcgifcgi
到最后一	dcdjffaihahndefccedijgdgj
到期	egadhjfaifdckdZWdfdicfYek
到期不	eicdfiaeggddieeeimehfeddj
到期了	ebfiiafdlcbdbeedeeebgjelj
到期前	fichfagdldhdgffdeceaedede
到期就	ffedejdegheffeeefafhfeddg
到期没	eddaanaeckgdifdcdbfmfefcm
到此	dcecclcdblfdfcgfekfneebde
到此为	dcecclcdblfdfcgfekfneebde
到此为止	dcecclcdblfdfcgfekfneebde
到每	ffdncdcflbllfdakagchdcZhd
到现	gggYjhddamgffdabidfoiaakk
到现在	hhiYjdgbZofhbdYejiepeabhk
到现场	efddgjchhdhekedaeZgcjddkg
到的	laeeicabjfdmfbejecgefgdbb
到第	bZlchZcYoceifffkiecbkhjbc
到财	fckdgeedkeffeZgdhefhhffff
到财政	fckdgeeejefeeZgehffhhfegf
到账	fhddhdZfiZedbhachbgaaafci
到账了	gffflfdejcecegfimcdddegdk
到货	bZfleaedcmdfjcbhjmfidahdf
制	hidhffdjgcfdhibfbadfjkhaj
制价	fggceidckfafbjdfebeiofefc
制在	dkfcddafifkfiidcfdeeiciff
制在M	ejgcdeafififijdcfeeeidaff
刷	ddbfjjfeghbaebaihfciejhgd
刷卡	eechjcegmcdbdcblhZdcdcdcc
剂	egicjdheghcfgeebdhcZbkhik
前	mhdfcebihbdchfdmeiogiciei
前R	ijfdfefdjedglfdfgedeheage
前一	gdgifdhcgjhZihfkfkkchdadd
前三	cahcijeefidcceccdbecndcdj
前付	ggghfgffifhfgffbjehhffeff
前全	fgcjffdejegfddimhfeefhdfd
前到	fcfkffeejfijdeimccfideieg
前台	pdbYecZYjhacdbaabkaggdbib
前台说	kceddfedkdddgeccdgcjebbdd
前把	cggegefgggbedihhfgnebeibf
前报	dcddbflekeeedddddbhddeZed
前提	fecmafccgjnhfgeifjkfdccgh
前提是	fecmafccgjnhfgeifjkfdccgh
前的	heghbiZhdkjfhbaehlcmgfagi
前装	gffifffhfhdiegfodgedfgcdf
前要	dfddjfadkcgbdeakhddccckah
前那	ehhfffeigddhgefeededfbkgl
前面	ajibcXggkabikhahbbbffeeZb
剩	dchkgZbejbWbhfjjiYighdeai
剩M	emfhefdbmdegclcffZcehdfdc
剩P	eeflcedbldeddenccdcgeeedf
剩下	eddhidefghabfcikjefieZacj
剩下的	fddfkeddhhbfecdhifeifcded
副	difjZaeejdiiceofheecdcebe
副总	dkZlabfgkahhcfnhhZadedgbd
割	ccfajejigdbeddaidcdedibki
力	ZhfbjgcicigdgjeZfheeeilkh
办	fffgfdfiffihekngeiegidchg
办P	fefigchkchhlhgghhhbidieeg
办事	eedcjcfekddehgbdegebddboj
办事处	fbedjdgekdeeigZdfgebeeboj
办公	hehdcbhhhafbcbpdcbcbicdbf
办公会	cfjgddcghcfbbaocdbachchcc
办公室	jhadfdhejeffffjeegefheafc
办公室P	kfcfgfcfhfeggfkdehfehccgc
办法	dfddejcfehggdlchghecfdhce
办说	djhhddcdkfeebkgefhgdhhaee
功	bbjckafjcgbhhfaihjagbaYog
功能	cciehchchjechfaaflbicdXpg
加	qWggaYfglWnfZcejeXbaeajdc
加0	dgiefeYkcedcebciZbdddcedh
加一	geihececjgblbbfhfeccebliY
加一条	eidieedcghamcecihgddgeYcb
加三	fddjgfefhekjeihegcfffdade
加上	oaabdbdZpZcegZaZdbdaceadg
加上了	mcdedeadldgdbcacedfcdgcfe
加两	hcggldahgcehebcidbfcdaefl
加个	fjfffgfhgfcgfhfdndiffdgcj
加了	oZfcdbfcoXfgbcbfdadcccjjY
加了C	nffedfbeieddgfdfeffdffgdb
加了微	kdffffdekecccdffdcecdddee
加了微信	kdffffdekecccdffdcecdddee
加到	hffjcedclemeaddcieedffgla
加急	fdelbfdclcqccbcpbacdebbcg
加急费	fbflcfedjenddcdncddeeccec
加我	jcfdeegbmcfeecaddZcclbadc
加的	nbcdccYdjfababigbfcffidbf
务	ddfhfbfhheekcejglgcfeeehh
务P	cdeehfhfghbmegehjhfefefdc
务P说	eecgidhjgbejhdbelZghdfjgd
务不	gffigfccdjYbdedgimhcfecZe
务在	ddbnddchhablfdbhfZdcdgedc
务处	ifghefdekdddfeichdcehhbcd
务改	gfflfffcgidldiheiieffgeff
务要	fdigcehdldkfedcdgadeggjcd
务说	fddkfdabgihjbcfdmldbdeccf
务说D	fdehnfbdifdcededmfcdeffdh
务费	fdehleciehhcafiemigdhddXk
务过	gfdkeffjfdimfhjidkdfdfeff
务部	hcialeedkejjdecgccddedbid
务部P	hckYleedldjjbecgcdededbid
动	dkdeddchkYeggjbidhbgghnhk
动了	egjbgbcghecdcebfeccmcbadi
动心	didgdfdkcfichchjecegefYeg
动的	ikdeefdamehfejcbceecedldf
动静	fgifbdechgegedehhfglddddc
助	cbhfhbjcigecdgchcfcbfjhig
劲	fgjeZcXmaejcfbhgdhdjebibb
劳	dkdfbcjclgcgkedikfebefhbe
勘	ekldacbdkffdedcagdeeakjdd
勤	jfidhaaaifbekidfdiddhbdbf
勤P	ggcekfddkddfbfdicaggcefdh
包	jfibZhedkckihgfcdehdnehie
包价	dgkjcccfjbihbcddaZedcecgh
包给	kceeeddekdcfmeiefbfefedfe
包给R	kceeeddekdcfmeiefbfefedfe
包装	hgbejefcfifhjcjaghgddekjh
化	WeiWhfjgggfebmikcicecjlac
化版	dkddefdeigledcecdofdfekgf
化部	dhfaaejhicgdedgbeehiejjdf
北	gdhfcaihfgeddgekbecdhkibf
区	gkccZiijegZebnhddbihefgbk
区试	bigeedcghdbfhlgeeefdfneff
区里	hgehcfjidgbhelhcdlidgdadd
十	blgefaWgjdkfihdohfgfiljfi
十一	ehghciaehfjhmghcdcjhkblbd
十七	fgigdgcfgggjhfagcedighfgf
十个	cgheggZhhbdfdkcXhicZcnkdh
十二	dfdiidchgeejdebgffeaecibl
十二台	feddkfgfkeikdhfbcefedcaam
十五	heghdbadmZbefhbmcdiajgkag
十五天	cgifhecekdcghcdkcbdddhZdh
十八	dhhgfdbhhbndgbbjgbhfibgjd
十六	fhigcediffhhbehigZldlikcc
十几	idjcgfhciffdkffedehcgfihc
十分	dgfgjehcdlfghefehkefddglf
十分钟	dgfgjehcdlfghefehkefddglf
十台	djZficagjbbghjjkbfgdbcdeg
十吨	fhibifeieeglbccihbeeemkgb
十多	fheefiecckgibccaeZimfbedc
十多天	gejegfffckigdeddfbimfecde
十天	aZofccWegikecedklgdifjegc
十套	ffjcjedejflkdddlheffhchfd
十年	fmdbcacenbaclbfbgldcdbhbi
十年了	glccdbdejecemegfgjfeecbed
十来	gfjeeeecmchfihhdecekegedd
千	bkegeeYdhfllegbhgjdafgkdb
千二	egcgjcakdchdhkgclcecccbdc
千八	ehkdcdchhdmdldfcebfeeebeg
千六	famcbdddmambcdabdgdegdedc
升	ceeambgeieYffihXfZfebggka
升级	cecclcgehhahfkiYdfefcZYnb
半	Zddjhagccljdheggljblddgoj
半个	cfhcbYiggfedccehZdgkhjhca
半个月	ZfhccYiggfedacfiYdfkhjhaa
半天	dfciiaddeiobabfdZkdabcYnd
半小	egcdmdhjeeZidegfdgdbhfimf
半小时	egcdmdhjeeZidegfdgdbhfimf
半年	decejgjfeibbjbeZmcfmhdiih
华	cfelfZegicjikaefdcgcbhiee
协	hbemecWfjcipefZgiccfcagij
协会	lfcdddbcleefdeZcecdfcdagd
协议	cbenddXgidipefadiecfdbiij
协议签	fdhhedefichmbfckaceedeice
单	acgeleemfahifcfnfglhadecl
单P	deffdfigfiebfdiicidbecbbd
单一	ceibidghgbdbdedbdhcdkceif
单一来	cejegeahgbecffeddadckdbcg
单一来源	cejegeahgbecffeddadckdbcg
单下	fifeiedkcdbkeicfddmegeeeb
单不	dkhdccddelmfZfbkcoecfhcfd
单了	eaacqfdjgbekbbbjYZYaaaham
单价	cbhjfdbhgbydebbihfeahjedj
单价M	fckidcZgfhlfbcdkdicdcdddc
单价不	fgcejdfhkcmfdiekebfefedeh
单价按	eedkgebkcfmieeehdfkfefdfi
单发	fbicneZdlddabcejkcdcccedd
单号	feedhfhghedmefeghceeefeej
单子	aaehfldheihiihkgeegmacdbj
单子下	gifdhgeigcglddgegZkdfeeed
单子给了	fffefjffdkedjdieefeZefded
单机	fejefedkcdffbdeffjfbgepbd
单没	eccdgkjddlcidgedheegdcjda
单点	ehecceidkfhcdedbgafeecdcc
单给	dajciekdiffcbdefehdcieeie
单里	ihZdchZejdcdkccddfebbceee
卖	jkXdfjWgblhchbYbenYedjWfe
南	adZdggmandagahfkcegZfecec
博	iagbakhamcgfkeedhfcdcZebe
占	aigbcZkdjdZddnaebfcZlfede
占一	cjbbbcidkdbgflfcecedgdZdg
占一半	cjbbbcidkdbefldcccedcdZeg
卡	dWeofXeViiegabhmgmfaccfhc
卡了	cccggchcdlcicedceofbfhcle
卡住	fdglbidcghhkZdjdibhkihabi
卡住了	fehlbidcfiiiadjejdhlihabi
卡在	bbbpgcValdhhbgilcjibddbfh
卡着	dbbmecfcjfidabjlglcadbjab
卡纸	gefekgedhgfigffegadegehle
卫	kiccbccifebfhihddbgkdZbgc
印	dhclcgcdkdfljbdceYfZchmid
危	dbbbkcieeieeadbmekejegddd
卷	fedhiciZpafbZabidhbbcibgj
卸	aaZefjjajhbchfbkkadhdZaad
卸货	ccdgddjekddecedgcieeefade
厂	gkfcXfhgeheehgeegbdeebidd
厂了	dahleaZdjedejfdjdafbfekbd
厂价	ehefdbhdkcmfieeZfceegecdc
厂区	heddedjhffefcdddeafjedgee
厂子	fleccibdhihfbicjgeedefcec
厂家	fkaegfXfghbkhkbebkfaibgkb
厂房	coabadaifdddgmgadecoeehbb
厂要	ejeedfhcldcidehaebeheeldl
厂说	cZbighiekcbdjdkmdccdfcbed
厂里	iegeaafigachieihhZchfeied
厅	bjeeagiiegcafiZjaghfbfbfh
历	ieafhdhgicigdefcddkdddfec
压	addjedibgjZifdfgglbbdilfe
压了	fgcdijfgdkadeebdlefhjeldc
压价	fdfmfecbmcndgefeebdddfdec
压到	dfbiccjgidbiecejffebfejaj
压到0	fhfkefbdmbbdiffkcZfdhiled
压力	dladicdhcibdccgbdihdeeikd
压在	fcdlddbbldhkcbkidZcheiced
压我	dcbnecccghkenebddkedbcbdc
压着	cdfihchcfkfccajbhnejedhZh
厚	ckcZfcebigebebbaejffhcohd
原	XiffieZlcehicgkhejhbgghcj
原件	dbkZmdbkecdjdfddgaedlgYce
原价	gdkldecclckebdddlaeefedeh
原则	edjddeeeihceeiiggaiefekdf
原则上	edjddeeeihceeiiggaiefekdf
原因	dhidgiccigbbakbcdlccbhgjd
原定	eddekdekccdhcdcieeohddgeg
原来	bdfgiffihcgfgblecccdfjdck
原来的	geefhiYfeifhhgeddgdkijicm
原话	akaidcehfflegfgkdlfbddicf
厨	fggffdgfhfbegfkjdkcddboda
厨房	icihcegclgfgdemheiddfcgcf
去	jcgbdbkehghfffhaedffegchc
去C	ahcddblbkefigZXcceiYakbgb
去一	eigffedblegjfkdhbdcheghge
去三	fejefeeeghhiefdffegmhfeef
去了	cgkdZjedjfheefhcecdefgfZg
去了趟	gihbcibfgifcgefkedhcdfafg
去了趟C	hhiedecghfgeeeckeeeeefbee
去修	fgdeekbfheeefleeeeeeeeeed
去找	jcZjfbdcfjiddbhfdeckdcefc
去拜	icihcddZekfjjgfcfechbbaec
去拜访	ibihcddZekfjjfgcfechcbbed
去现	defdffkcmddeedeheeddeghjd
去现场	defdffkcmddeedeheeddeghjd
去的	bejfdijgfhhhhdfhcjegbkkfd
去看	bjYddcjcigdffheceeagdhZhj
去看现	egedeficiggeeghdeedeedahe
去看现场	egedeficiggeeghdeedeedahe
去看看	ggaZbelbigdbhebbdiddgZcgc
去签	feckefbdlecobekcdeldgfhde
去算	ekgbdeeckgjehfgjeafefdgfe
去给	ddleefddkfbfickceeiffjigd
去讲	ejedgehgiddfmjjeedfcddkfc
去说	mdcidcbehgcdjfdedkfbfdfee
去都	dgfdheiejhceihehjZdgefgce
去量	fkeedgfhgfdeeifffdfhfeZfi
去量尺	fkeedgfhgfdeeifffdfhfeZfi
去量尺寸	fkeedgfclfefejfgfdfhfeZgj
去问	idcigeaehhkeidlfgdfidfaej
县	fjdidcddiggdZoigbhcjdcijb
县里	gjgefieelcgecojheaddddide
参	elfZYfbihbbcicaYeXbhsbibc
参数	cigZZfcgicdckabYdYcjtclbc
参数发	eigeefdjeccfdejefcfeYlpde
参数已	fejffeefjeffdffffdgdkfmff
参观	fmaddcakdbcfebgchbdbcfYcd
又	ZdWkmbciYoggccZalnijcbZjp
又不	ebckcgcedloflfbkbeebecbbb
又加	dcgckddifbcccddccbecdbjbk
又卡	gdehjgedfijieeedjZdeficke
又打	bddkfdbeifjdccchgeehhefdb
又报	gdffjghddjefegfffngdgfglf
又拖	fhffbcleejeahedcfcjhhfide
又来	bkbcibagehgbZcbdlckaibbif
又签	fffblfeijcdmefefchifheeen
又续	fffekfemdadhcfehdafceeeaj
又补	ebcbmdbmdYbZbchaYXcadbaaq
又补了	ebcbmdbmdYbZbchaYXcadbaaq
又要	cYchobagcjhbacdclncadibib
又说	febjhccYfldgdbcejmindhdfb
又跳	ecddlfjdblefgeedenedeefoe
又问	hjdcgeaicifedfddhZeceeccj
叉	embagddgidcfgcfdcbehgcmhd
叉车	ekdbjdfhhefeieggdceigegie
及	gejghffjfdcghcclgbhcfechg
友	kbecegfgffhjmffdeZfffedcc
友商	hbhfeffbigilqgegffgehihhd
友商R	iceegdhcigjimhehghhgijiie
友商R的	efhhedbghejiigfffafidljbf
友圈	idccgfffeicfhccehfdjdbced
双	ZjfchiZghbgkeecfdjcfelqhY
双方	eadikhajeckpcbddaZcjdbXcb
反	ZghfgbfiZmZebaeefshackhke
反对	agljbcXZcmfcZZicbqdbdbVYc
反映	ebcaekjcclbciedhdoecekand
反馈	bbifjcajcfZhacdZefcgdkigf
反馈不错	fdiffffjddfffefeebfhfhahd
发	hYfdkZibjefgccapiibfghgje
发P	ackgfcekebdjgdaldbdabkeii
发P说	fdhieffmacgjiffdebedeifdh
发一	dbejhefdiffdcddndfehfbhbc
发个	lgeegfchfhbghefdghfddffdd
发了	kejYfcZfheebfebhdfadjgZgf
发了一	lcddedfdifcdgdgaiiffecfjc
发了三	jckbeecejflegegdecegccacj
发了个	egcggdkkeeicefdacZeifmegd
发他	dfhfgbfhiaidadfeiehchegcc
发公	ghiffggfhgggggeeegfgmfegf
发公告	ghiffggfhgggggeeegfgmfegf
发出	gclebeedfjddgfeZeifhflbbf
发我	bgcbgiibjekefcfZlXdegcgbh
发我了	dicckdbcmbdgcdcclbfcgeleh
发来	hecifcedjdicZeedhbcefakjf
发消	jadhcdgegheghefcdffjgecff
发消息	jadhcdgegheghefcdffjgecff
发火	ciefkcbeanaeaedfhqfdedZid
发现	bcbckbjeejcfhhckfhfkcdcgc
发电	dhbdkeeidhgjkfdgckdcedacg
发的	cdibjeehcliicgdheldggfhne
发票	caagibfXhihcdccdmidZbfaeZ
发票开	ffdcnecejgdcefecnkfeedgdf
发给	cgkdcceYpbekacdkceaabZkal
发给C	fejfhfbdkeieffgigeeccdedl
发给他	fhiicddclcajcefdeaecfcgcd
发说	ecdakjiekdccdeedfgheegoid
发货	dYZkjadcoabgdgbmmWbbaZWhb
发走	feidmdacoZhddcdrdZhaahcba
发走了	ffefmdbdnZcacddodbfbeedcd
发车	ecbaofeekddhcdepbhfcbbacc
发过	hchkecXbjfllcfdcdhhhcggde
发过去	gchlecXciglkdfedeifhdggdf
发过去了	afglecabnbhlfcXagdeacYfbi
发邮	jcbcbgiehfcdceibcaegdcaeh
取	afdeelejdgcdamYmgdhkefdcc
取消	dYefdlegeheZclanhgdkfecbd
取消了	feeedledfhgdcjcjiiejcgedf
受	ceenYhZckeklhaZlchfZbjbca
变	agigeYjddkcfkeagdhenicjcg
变了	dekhcdfbbmedmdbiejgnidadc
变频	elddceddkeegheehedfeeeoeh
口	ehfgdcfcjeoafcggcgedbgobb
口价	eZefZihelbpakceafbhccggda
口只	ehahjdgfjdfeedemdcfeedlef
口咬	gedjfdefhhkfcdbffnfegfbfh
口头	chakcafihdcdYjhaaajgfcZfj
口头说	eldjedbfjcfidlgedahdhechj
口对	fkkdbiaflbdfceedfZebfembd
口就	ichhhbebdkjdkhdedldjckjck
口文	fiidfeddjgeiffddfhfgfdmde
口文档	fiidfeddjgeiffddfhfgfdmde
口的	ikeacbdcifbdbdkbdhfeddfdc
口联	dcfejdcdkeeeefdeedfdfende
口联调	dcfejdcdkeeeefdeedfdfende
句	ndbeWfeXiiicgfifchcegefXe
句话	ZhegfkXagifgeelijkdaccbcc
另	ebgfcihfggdikdeideaccZnfh
另一	fdggchcagjhjpgjegfbcbeggc
另一家	dchiefccighboglehbbdcgZdd
另外	ecfhghhidgaiedcjcdcafafgj
另外一	edfkfeddifblnfddecedcecec
另外一家	edfkfeddifblnfddecedcecec
只	lccjZhfYlfgkfckhfhgbgajhc
只差	ggfmceefgjhndeneejchgfeei
只差P	ggglcfeckednefnefdcfffeej
只差P签	ggglcfeckednefnefdcfffeej
只是	bhdkbaienadhZafdcabZecbeb
只有	XehcdjjXekedefdicjeflgqZg
只有0	cchcjejbfjefhcciehebjincd
只有M	fkhdfecbgjhecicddlfffhafd
只有一	dakeccidkefgZghcdahcngjcg
只肯	keelbeacmbcjbdbbkiddecccd
只能	dhbjccicmbhecajhlgjbfdfbc
只能D	dgbhbehdkdddhdhpcbidedgdd
只要	kackhcbghfikmebdcbfhcchld
只认	jfgdhdbhckhcgedddoeddfbhf
只说	jgkbcdcelbcejcgkdadcdcjhc
只问	eafjfeidkdhidekkdbgeebagc
叫	iehiaaegiciefjbebffkgahhg
叫C	jcdcddidjeddceaefdecddbdf
叫R	kdfefgcffhdedgcefiiiiebhd
叫R的	jdffgicffidfbgdffiijiebfe
叫了	dflheecclfhenddffdedideek
叫停	dilhebaebmeedbceebfnhdddd
叫号	fjhedjeiehefdedddcfigdmfk
叫我	effjffYakehkkgaddggcefced
叫我们	dggkfabbkehkjgbeebheehdff
可	khegZdXldcihcjiehcibdjgeb
可以	kffkaZXlgWihgeeghXlcgkgfb
可以先	hideegejeefchefchbhefliee
可以给	fiegfffdkemdeffimfjefeffi
可能	lcgdgffafjejZcdfbkcfgcabc
可能要	jbcchegejffiZefidedeeddee
台	gjfXfbijfdgfchclaagehjjfo
台0	eldecfcckecgbleddbfeebndc
台M	dahibeibmelbdfibhbbedcZdb
台R	ccfeedkdkdffneegfefdgcehg
台一	ieidgecdgkidbdeddmeccchjc
台便	fefhehfhehgffgdegbgffijfd
台是	dbbccdmdkebebddcedfhdcoec
台机	fgghgecdjeihgfbbgfedgkfhg
台试	edhfdehbmbiededahbfbfhbdd
台说	kceddfedkdddgeccdgcjebbdd
右	dehiedbgicgfhkhfhghfilfgf
右边	fdlddfddkeeikfeejeeeenchd
号	lddXgahdkcafdcabfZadfgegm
号了	ccfchckbdkbdadakckfgdcacd
号已	dcghicabmcbicddbcdcdjggeg
号开	gemgdfehfhefegfeeffifldee
号码	nacdcdadlcigacbcdafdjcacf
号要	fijefebekdhcaeghichefemed
司	hhbdehgdhhgggcdckefhdcadd
司不	gegjgggfkdhigcbgmZffgffgg
司的	ibhghecfkdhkfhbdehedhejgj
吃	efchgbgjdeeikheabdfidhcfd
吃了	ghcehfbhfecjgegfeacgefdkf
吃饭	hbbdjejgdikghjdcdgilhcegi
各	acfigajgjafhkfkjgYgcfeebg
各位	dacegemclcehaceihfdgedbgd
各让	edincedcmbmeceidfaeeedcce
合	dgahggdhgehricffggfiheiff
合作	hcbhgjXiciihgZibhkclbgaak
合同	eeZggfghgegqiefegfifgeeef
合同D	encchcegheiejfbehbihifeho
合同D到	glfbgffdjggelgbeddchffdke
合同D签	fdekgedfjcihcgdlgbhcidged
合同也	gggejgflbfdmefefldcejhfhd
合同到	kjcbdheefijcneeddbbicebil
合同到D	lhecddbejfdblggegdcfffefe
合同到期	fjeeecjckdmgifcddZfZefdhl
合同压	fefmcdedigdncejfddekffeee
合同原	ffiakhdkeefieffdiZddhdcef
合同原件	ffibledkedfiefffibdehecef
合同双	gffclffghebkgfdggdcehdfee
合同发	efelcfeclddldfjdecfceeffh
合同发过	efelcfeclddldfjdecfceeffh
合同在	feendfccmcbidhidffacdfgdf
合同已	fddhhfbifecoeibeieodfefed
合同条	gffjeffcmcbmeehdiZceggjfe
合同条款	gffjeffcmcbmeehdiZceggjfe
合同没	gdfchclZihZbheaecififedhe
合同盖	fefhgedcldgoghchfbdecejcc
合同第	gffkdffdjeejdiibdeeegfbch
合同签	eeegjdakeaclbfjljcgchdflb
合同签了	effgjdbieccocfbehfgdjefmc
合同要	gffkdffeeicmffijeidfgeeef
合同走	feejfedifdfndiajdcleeeefd
合同过	feeldgdghedcgfhfheleghgdd
合同都	egfgekbbejdhkeZZgicdfhcee
合同里	gbencfdeggdqgefgidjgdffha
合同里写	gfgigggifecmifeggciffgekf
合格	fcghhcdfejhdcgZkkdebdZnfd
合约	hjbggbZekdgildcibfbbbgYci
合约部	gffldeebihhmfffifhdfdfbff
合规	cghkbcacmdelcebbdkkbdengd
合适	elfZZiYigdhabcdcbddhgjhfb
吉	eeeifehejfblaecgdfmgeecif
吊	bbfZjbidlachcgcliYbbbdhcd
吊装	fghcifddjeefciehfbcdfbjce
吊车	ddbekegdlcdedfeodcfefcbdf
同	jddifcdggfioidfegihefhcdi
同D	encchcdghehfifbfhbihifeho
同D到	glfbgffdjggelgbeddchffdke
同D到期	hjfchfgeigigifceeedhfgebe
同D签	fdekgedfjcihcgdlgbhcidged
同D签的	gfgclgfhjdklfffnccgdhedef
同一	fcggkefkchdlefdaiichjgbkh
同也	gggejgflbfdmefefldcejhfhd
同事	nbdbgcficiadYdZcdfdieaech
同价	gdckdfedghnjggdcdbjdfeddf
同到	kjcbdheefijcneeddbbicebil
同到D	lhecddbejfdblggegdcfffefe
同到期	fjeeecjckdmgifcddZfZefdhl
同压	fefmcdedigdncejfddekffeee
同原	ffiakhdkeefieffdiZddhdcef
同原件	ffibledkedfiefffibdehecef
同双	gffclffghebkgfdggdcehdfee
同发	efelcfeclddldfjdecfceeffh
同发过	efelcfeclddldfjdecfceeffh
同发过去	efelcfeclddldfjdecfceeffh
同在	feendfccmcbidhidffacdfgdf
同学	nbcbgdXdlcdbcfZedafafZfah
同已	fddhhfbifecoeibeieodfefed
同意	bcgobbYdlejdaflgojgZfdcZg
同意了	dddihccjfddecbjkcfcddbidb
同时	dfnacbZbldjdocbhcgcZZpffb
同时在	egmddecdkecdmfddfgeddnced
同时在试	fhlddedejfdekfeefeeedndfe
同条	gffjeffcmcbmeehdiZceggjfe
同条款	gffjeffcmcbmeehdiZceggjfe
同样	dfiiddcfdjmilecefpejifggh
同没	gdfchclZihZbheaecififedhe
同盖	fefhgedcldgoghchfbdecejcc
同第	gffkdffdjeejdiibdeeegfbch
同签	eeegjdakeaclbfjljcgchdflb
同签了	effgjdbieccocfbehfgdjefmc
同行	jeeidhackegkcbaccjdabZbca
同行转	kdedfgeejefefeeeeZfeffcee
同要	gffkdffeeicmffijeidfgeeef
同走	feejfedifdfndiajdcleeeefd
同过	feeldgdghedcgfhfheleghgdd
同都	egfgekbbejdhkeZZgicdfhcee
同里	gbencfdeggdqgefgidjgdffha
同里写	gfgigggifecmifeggciffgekf
名	maaZbgidhgZefbabefcbgZcha
名了	bhgbcbjdmcbdbcdhfdhcldidd
名单	jeecbfcanbZgjbbfeecgcaehc
名单里	hhadchZejdddlcddeffbbdcfe
名字	kcfbdcfckdfeedaffcgdddcdd
名片	lacdccfbldddacbedfdccdbbd
后	dbdgfiidifgcgfihidjkegikf
后D	eakicdbbjfgebfcbdhjfhihcc
后P	fheeeihichedjdihdkeffelie
后一	gdchhhcdhgjjeffkicenmghhh
后一周	ddcckdhekedddfdmedjdefnhj
后一次	fjjdeedeejfdhffggbcnhhddf
后一轮	gddldbddmajadebceZdamdcdc
后不	ccdbcmacclcdcbeehmeoecbcc
后付	fecncebblgdgdgcZnldddbafd
后再	jfehcegbmfaegffajiececcff
后勤	gjfdhdbchgcdgifhfjdeidecg
后勤P	ggcgjfdejeddcfejfaehdegei
后厨	fjffhefdjfefiedeflfcffnfa
后台	kbbcjcdeejegfehbdahlgbgmh
后就	daggbdkdkfigedaccYjhdiaff
后挪	clgiZccdmbebiabacZjmeddcc
后的	eggdeihjddiebggfeaegeecie
后说	ddkbedihgfefjfebhgidehmhg
后还	diiechabjfageehgdkfcgdidf
后还是	ffifcfbbjfZifehhdkecedide
后面	fgiZgbejecbdcgakeWcacgYcn
向	YilgcXTekahighjZgecifacYe
吗	hdiibbeeghecfccibgccfiaaa
否	beghYjWkfccbhamcbedkffZXb
否了	cZZhbmakbdZciajbddeidccZd
吧	jeZgehdgghYdeebckegggiife
吨	ZkdbbjgieengdfZhadeaejmZd
吨的	fjhcefelebfkihdfjZggdmjed
含	bXpaaafdoYshaXYafVdbfhfec
含税	cZjeebidnanibbbafYdcebbda
含运	ecjgacaembodjdcbaYeecjcdc
含运费	edleacbfmbnejfdcaYfedjddc
听	hichVdfbfkgekbodfjblbgYbY
听P	iababiianaadfalceYibdfahc
听了	cfijcbZdeimecbaeekgcejdfc
听到	ibdicbedldgdjbgbdkeaecZgd
听听	hkeddeedifgemfhdeeedefeed
听听我	fkfedffehghemgfefffeffffe
听听我们	fkfedffehghemgfefffeffffe
听完	dnebbcZhgbieedhcfZdbfghbb
听我	enbcddehgdfemeadecebedbed
听我们	fmdddffcjggemfbeeffdeeded
听我们怎	gkgedfgdhhhemfgefffefggfe
听说	ecdhbgjdfjcenZedjebifbhbd
听说R	bcijebhffigelfdeebfbheeeh
启	ceebfiicjfhdgiiabcajgeZhi
启动	dffclaidkcbgbnZbcfahdcYhk
吸	djibfeciheieZcbeeddfegcdd
吼	dcdkfebdbmifhdgjckckfdahf
告	efjZgdchgbadgbeZhgbanmlYg
告出	fcjeidfjeccecfeiibfijjjef
告诉	fdiicjbckgdbnffdeececcbef
告诉我	fdjgcjbcjgcbmghdeecedcbef
员	hdfabdlfheiegdjcfjcechfji
员P	fgieecfdhhiffdgfilffdcjgi
员会	dihgdeadjfgjdhgfficcfkhdd
呢	hbekfafbjfakeagagkbhbgYba
周	aWmdjcdehhYfcaZpbcijapehb
周一	edjdgecchhfedffhdkfdejake
周了	dbmefdfichegcdfdegdiekhbd
周没	dgfkadgdficjlfceeefmfhbje
味	dmdbccggggcfidcgkddcdnjdd
呼	jfdZghfdpaffhdghZedbhahhe
呼了	fgffeejfifihdfdaedheegefe
呼叫	djhdffccmdjefichcgficepjb
命	dgifidahfeglehccggfddlhcg
咋	beefcdkahgcdgdbZcfgakanab
和	ZhmccWfgjahgneeecYfgjfmdd
和C	deheifchgfhdaYafdcgYZehcc
和P	djmYedbghceebjgdeahcgilce
和R	fekjbaafiaifrdfddeedjkccf
和R的	eckdeeedjedejfedefedemaee
和R都	fekgfefekeagkfcefdeeledff
和我	djheccgflacemeiddefadhdbd
和我们	fliddcbbnaccmfideedbehdbd
和面	gegeiehiehehdegdfjgdfiZkh
和面机	gegeiehiehehdegdfjgdfiZkh
咖	nhcdhebnacdjhebcecgbehbbg
咖啡	nhcddeblcdefheccechbeicbd
咗	cZfijbZnbaaokdefdbmcciacc
咬	bXcraYVdjfmmhaXjcifbbacec
咬死	fdcmcbaekccnadclafddddecg
咬着	cbikdcaeghmjcdeedgfdgegfe
咱	bcdehidmbekgrifefjeZgigng
咱们	cffagfhkdedcjgdfdegcikefa
咱们的	bigcahehffdhfhdedcfZenfah
咱报	geegfjeejenfhblfghgiggcff
咱的	YlgcYdilgadekbZhiadeYknZl
咱跟	bakhhZccldehldffeajdjjifg
咱这	ciehgbckeaigcjaheaeedgXgj
品	fdheYdjfeigikhafckfceomce
品R	ifdahfjdifjgofdfhegfdjgfj
品R的	iffcfgfdiffgkgghfgebegjdg
品寄	cblbbchgicebcddZdgdegkXcc
品控	chibbchchhdeedcaighdfnfgd
品控P	cihbbdidghdfeddbihiegmfge
品控P说	ecledeedgiefeefefkiehlZef
品牌	fcecgigkddafiiedfdgcdddbe
哈	hggdhahihabgZZZedXcZbagfZ
哈哈	hicejbfkedcgaccdfadbdbgga
响	ZcijgdcijagcehgWffcfaaeph
响应	cggghacjjagifcaaafdZbbcqe
哥	oYdfddZfkbgffbifcadddbYcc
哪	hlcbYgdclcgaelkaehZbfaiXd
哪个	ekdfffecleiehjieiaeddeadc
哪位	hbbdbfkelddcdeeedafcedaci
哭	fefiiffdblhedhcdeoedeedid
唔	ahbfalZclgidlckbcddcdbbcc
唠	jhddeebfhfbdhbbcdgeeeeicd
售	fjacjddgeidcjcbYabcccccuc
售前	ekgefgdiffefeegjfceefimee
售后	aibdkdcgehfaleaXabedeaYwc
售后P	fefeffiedkddjfeefmfffedkf
唱	eakbahabhhmdhdcacbddphbed
唱标	ebocbaaboalejddbdcddodced
商	iehgdfagffjhidifdhlligifh
商P	ehedggfjchcdidddjiecehgen
商R	ifececgbjfjeohdggfgghiiij
商R的	efhhedbghejiigfffafidljbf
商了	fdggjhdhehgemgdddhekdfmed
商会	kdcfddcejdggbeigefedddbde
商务	dfjlbgbjedjjcdifddhgiiicb
商的	cjhdigaifcbegfdfdfecdeefj
商量	ehndccaffhieabiegfgidffcb
啊	bgaieejciggjfdfeffghdeijd
啡	nhcddeblcdefheccechbeicbd
啥	jkacefeZjilehaZZfkaibieed
啥价	dmbbeecclcqihdebdZedeenfc
啥时	djccfgfhdkbgffebhaefefZbk
啥时候	djccfgfhdkbgffebhaefefZbk
啥都	jhfgdbcffihdeejfemfifedcc
啥都不	ejggecegejifgfdfenfjfffde
啦	ddbhjegjgcfiZbdlkgbdabhdc
喂	hfhcdfdjfbbhckbcddfcekfdd
喇	cbbZjlZdkfckldbddefeccbdc
喜	dcfhjahkeZggifhhgZbaihbbj
喜欢	beiibchfiblejcjccXcbciZbb
喝	mabehffldbcgfhdccXggddYaZ
喝了	lfchfeaifdfieehedbhcghbea
喝茶	ibecegkamfefgkcdgcddeedde
喷	eeecijdhcjdiidibcffadkgle
嗯	eiigffdhgbjgbigdfdhffglfd
嘛	efjefdgelegdlecdemefgbifc
嘴	fejifXckfecbcZXffeficjYgg
器	efhZkbgbgigeefakhndefjmoh
器械	gghgfffdkecfhiegfjidjfbie
器械科	gghgfffdkecfhiegfjidjfbie
器要	fcddlfdgidfhejfmmaedeccld
噪	feldeccdmccddgebecfcekege
噪音	fglceccdmcccdgecedfcdkege
四	ehfdjeahfggjghenfigfeerjh
四个	bhjdieaZikbebfjjhqdZgcjke
四个月	geefhiffghihZfeihkfbefcde
四十	ehedhfefjcgfghhigfecgimfb
四十天	ggheffgejfcfhffgfegffhmef
四千	fhhefhffhggbaeaiecdcdeidh
四家	dhebjfakcdjglcdaeaeiicbdl
四年	djddgfdakeffleccdagjedafk
四成	ggflbdedkehefjdeifheffihf
四次	bichhbbhehliddfbhggkedggf
四百	dgadlddlcebhijfhfecdfcehd
回	hbhhdeeffihjabhdigjmgcche
回了	jahbegdafihcdfZehhjehcbce
回了一	edcecihdkdleiidcbhdcdcace
回了个	ecjdfeiekdeccgbcbifafecch
回传了	feedkgdejefndffkdebeeeffc
回去	fjfhbbXfjcihYcggfgficjead
回去算	ekgbdeeckgjehfgjeafefdgfe
回复	bfjhacfWlgkdeaXaegbZibkgZ
回头	jfbacdlekbjefdZigaccgcdbe
回我	iiefccdgeigdgccdbiajefcfb
回来	cYjiebeehfgmfcndjgogfebdZ
回来了	cZgdlgajfdcjdiZhifadhiggc
回来再	bigZcdiekcidcdYedYabegdcc
回来定	eghidebefhggidmeiibkedcdf
回来就	dekicdZhgeckjhlcddmiigdcf
回来的	eeeikecheibnhcfbkcekcedde
回款	fdeghegbhhbYhedikicbcdebc
回签	dcfkecbckcbldebbccccdddbc
回绝	ababXoYaanaddchdchenddgae
回访	gdbcldelcbddbdhddbecefcml
回话	efnccfcblfkdffgccgcfbbbfi
回音	gehcbciddjheedacdbdnccYdd
因	cigcdmccgiigghgifjkheegif
因为	djedcldedjjghchjfilifcghf
团	ZgceiggehgbhaikekdieadXeb
团P	ehciegdchgfefapfebgeeidee
团副	gfegfeiejeehedmceefdhgeff
团副总	gfegfeiejeehedmceefdhgeff
团队	egcejcijicfgbhdimfleehfde
园	hfccidiifdgdbgcZbaefgfddm
围	ccpceZZbmbdehbefbbaboifhi
围了	edmdadddkeddgecdeddenedee
固	ghYelaaZldjgjeejjZiccdnmb
固件	dbacmcfdjebhccckeWhbdiqne
固定	jfbhedddjflghgbekgieeccdd
国	echfVdjekdgfcfsbfaijdZlab
国产	ijgdadXejdddYhidcjgdddlbc
国产的	hlaYcfbfggadZhkcemegefcde
国密	fedefkedejgfedbegdggiinef
国资	bbifbbjdldckdbmcgbdjgddee
图	VdqYWZdggccZdddjbbcfahuXd
图纸	dbpZabeigcedfggdeddfdkqae
圈	kgicbaahedfhjegbgZgfaeega
土	eflZZehidjicYZaijgdbbblZj
在	hefhZbhclceflilhgbhjbiggd
在0	hchiefcghekicecdeZhdejjee
在C	jbdghbgeifaheiijeZdffhgdc
在D	aekfdbccmZciXkikhZmaggdfh
在M	cjcgfaibjffegmdieZfddkbed
在P	edfjhecifellhemddfecedghl
在R	ijdcdfcejfkcmgbdfcdeceeoc
在一	jfhgdddjddgegibdcdeiedhge
在三	gffhhdgdfigddcaeekfgeflkj
在上	lbdeffffjedegebdecddecjfe
在两	jdgffecgheffhehdfffefibgf
在他	aafkcigZhhdkkdidbdficgffc
在他们	aafkcigZhhdkkdidbdficgffc
在价	gicdekedclldmdcgfiegfedhc
在价格	gfdefkffbllemedggjehgechd
在价格上	gfdefkffbllemedggjehgechd
在做	dhhjYiaamcZhkcjZdggbfggbb
在写	feldefcekdlfljidhZfegjhej
在哪	hggbdchdnaedmgdfecebhcfbf
在国	eeflefbelcgfdejehZccegeff
在审	cijlccdcmccjdhmdbjfcdekde
在就	dajiedhdjfghgdihfeibgdahe
在开	gebcfdiclcdefccidecehcdfh
在开会	gbccdejemcdfgdcddecfheeeg
在忙	fkebcdfdiffiadbcfedjfdece
在扩	mbdbdeadkdeeadbhecdbfecda
在找	ihbcgghgibdfihafeedceebfd
在是	ggeeddjfkeceddgfegechgbcd
在查	fddfkdiddkeidfdhfafefjllf
在比	cdnhddbdlcgdmdacebhdbZldc
在犹	ffembgdcfifeafieeofjffdeh
在犹豫	ffembgdcfifeafieeofjffdeh
在用	mifYZfajhccbpfabdceZdbiaX
在用R	miaccdYdkdbdrdcaeZdbedibb
在用的	fgiaZhfhfdhblfcceefbfehdc
在用的R	dihfefefjehgihfffafeggheg
在用的是	hjjcccadmbdbodddfcccediee
在电	gedgjdfgdkgceddeejhedgclc
在电话	cfdhkeghckhdfeeegkhfegdmd
在电话里	cfdhkeghckhdfeeegkhfegdmd
在的	gobfbcddiffdlecacedZfekhd
在看	alfegadanceijfjeaZdfbhggm
在看R	clgbiddekdjgjdjidefbcbfdd
在看R的	djjffdcekekeneigebececgdd
在磨	fdcmceccekpfbfdefjiehecla
在算	cahkbcbbmdgefbcdmacchbcik
在线	jhbdhffifhfdfdechhfhfjmic
在群	edfficjebljeZibegqdfhgZoe
在群里	edfficjebljeZibegqdfhgZoe
在试	cjjbfbebmcaemdbbdcdkcqYdc
在谈	eckkcaZfeiZcmcjdedegccabd
在走	ccimbcYdhgggeeeekeajdeabh
在跟	ehigddeejdfdgdbcfefeedjhg
在路	gdjdheebkdgekeebfeffehjid
在路上	gdjdheebkdgekeebfeffehjid
在这	dcjmedacmegeiccddbeceeadc
在选	jjecddbfiflececeedgdddaff
在那	eddjfhddkggifghifdfhecigd
在里	iZlcfjcdmcgfhiaffkgbhfgeg
在里面	iZjcfjcdmcgfhibgfkgbggheg
在问	elahbecdkeaebiejjcdddcgbd
地	dhebeffjhadgdciqdhcagdhhg
地址	fgbccdmhiccdcdbghbebdbZbg
地的	caigbhaclehfkbbcdfehheZid
场	fheYkcfihbdfecdjiffcibgka
场了	fgceiebiecggjjemdbeccdcjd
场地	eiedbdkifedchddifdhdeeace
场就	egehggdegighehjecnedidjce
场签	feefnedmbcepecXajcpeddccd
场要	dieccdidmcdcdfcadaddedZdd
场说	delaadcjfckdhebidffcegfbc
场费	gdcmbddehhnhdfeahmfeefeff
场转	fffdlfflcdhkegejnclefecdj
场部	icddffidkfceeegeedfedeafg
址	ifcbccmhicbcacjggaeacbbbg
均	bghggdbgibgbbhaadYgbcdihc
坊	khbdbgbeifhgbjchejecdiZcd
坏	fgcXhdidfiYZibafZtcYcdVma
坏了	bkcYcghajeabjcbdbmcecbXib
坐	nkdYZeXgjbcdhgadccbadhgef
坐一	lbgcddadkdbdadZccfefdbafg
坐了	ekgcbddfidefgdfcfbedihecg
坑	dkhdddcbhjaehfedfgidfciid
块	ggeghgZViildekZdcfcedhmmd
块0	egddefidkdcfeldfdbedfdYdc
坚	dbboZbabnajhcdcbleedehZcc
坚持	dcboababoYjiddccldeeehZcc
坚持0	gggjdgffjdehggffhZgggfdcg
坛	jecjdfcjdfefeheejilfejZdj
型	eidbgcfgehefflefckgcaccah
型号	fddbjcghdiddejjkeiecgfYbk
垫	aYfhjiZfdkcigdceochhcidkb
垫资	fcdjbidcgjaiidecmjdkdgbfe
城	iVigZgkbjfleeZkhagbbhahbb
培	dYeckcifidgaceahecdfbdhnd
培训	dYeckcifidgaceahecdfbdhnd
培训做	fedekggfiefdefcidcfefdamf
培训做完	fedekggfiefdefcidcfefdamf
基	bbiigegjgdjbfghinbicfcgch
基本	ebflbgckfckcfahhdWihfdecd
基础	dcciiejdigifdgbgmbcaedack
堂	ghfYggflebibgaggeZedjcleb
堆	bjcfldcagjddebZdfldebbdjb
堵	bbbZfdoafjccfdcYdgcaffalc
塑	kcdbhcjdlcbimdZehbedcdkga
塔	efacihhfghdihacjdcedicmaa
塔吊	hcfegdieldgkidfjegffcdacb
塞	fgfcgchigbdfegcacffbkbjfd
塞进	fiheefcdkeffgifdedfdldndf
填	fdlhbeceldliegbafkgdmdibh
境	jidicdbbigflgefhdjdbeffbd
增	hdgelcZdlccidcajdhdchcace
壁	cgajdbigeijekfccciijgbebj
士	efabhjccgiddcehhelecekgle
声	fclhedfffhlfchYchhdoecZkf
声音	cnffgbgdfideddeedcfodebfd
处	fbgehfhdghehfkigchgckcfof
处P	jbgeaciggfffdjgeefmbhhhde
处P说	kagidecfjfhffdheeckfieeee
处处	dikbhedigecicdkdehcejcabe
处理	cebakkachgecacbjegfhfcfob
处长	effbgejigcddfgnbfebekeagg
备	didbgcgeifcgdnfkdfhjffijg
备件	edjdicadjfljggfgdfdgcdjid
备件清	gdkddgeeiedegffcgcfeeemld
备件清单	gdkddgeeiedegffcgcfeeemld
备科	heffgfedghffghgeehicigjjg
备科P	hgeeiebegiegedgfghigjeijf
备货	fgedkfejedgneggafdfeeehfl
备进	eaccidjhgceegbkglgddhebbe
备部	hfggfdeZgicgbckldieadeleg
备部P	dfhdhdfbfiedcbcmeifceclei
备都	heddblaedkeficclebfkfeede
复	YhhfeXdgjdjeeaZbbjZegalkl
复购	bYgambZhgcnabfebcZecdcecs
外	bhecfigfggadgdghkgfibZiih
外一	egfkfeddifalmdcjdcddcehdc
外一家	edfkfeddifblnfddecedcecec
外包	ffbaejhiichgfdfiljececmab
外贸	hgieffehgfgfhdddikfgegbdf
多	clchcgXbgjngdlegffgiadigi
多M	fbflcgcbldogfgdecfdeddjcd
多一	clibfdbcgiegdkhdcgecfdgeh
多久	ambfbaYYpafehaakcfeffclja
多久能	ehdgegedkeeffedgebfehfaid
多了	bgfgghfigddcZmahgfbchhhcm
多出	ebghjehahijdjdbhfjeeeiZld
多天	gejegfffckigdeddfbimfecde
多少	clcecaecmbjedkjZfbdZfcjed
多少钱	cigafcffjZkdeicZeZeegdhff
多少钱一	fhhhdfcekdnficedebffedhec
多月	idhbgeddfigdeddcghejfeefd
夜	adkdkbdicidgfcjhfhdigjknh
夜班	ddicjegggffecfdjeffdfjdnj
够	apdWfeXkeeadfoXkahcbhflZi
够不够	ehjddedieddgecdjdafegfjbe
够用	flddeeehjcfgflcddbebfbjdk
大	fkebgaflecehfmiebbieifnfe
大会	kgbedegbmcchdgbcedicfcded
大堂	fgfefifkcgdficefeddgfgnfd
大家	ZZagjekjgcjiiiXchgbcbdade
大屏	cZmihcZiibfbalhjcbdbldfbg
大拇	eckgdfdjdejihdcdedeedmbce
大概	coaeadahiadealgjZalcefkeb
大概D	dehjaeiggegbbbjocflbchgcd
大概M	flccecbhgcbfandecdcdhgjec
大概要	eggjffddkeehfdbbfdbgedigg
大海	dhlddededjdddgfeecglehcde
大的	cdiggkcghdddmcodeafddggif
大货	dhjabdfdlcggcddfcYddemkee
天	cYhhidfdfjfehcbtiifldjflc
天三	hdgigefdhgicZeekcifdeifje
天了	edgjcdchhfhiaeibkeemgedbc
天交	dbfehhcjchekhddpbedadgfcd
天交货	eddchjcjdickhfdnecedeieff
天到	efdcifiieffkffegfaggedbaj
天发	edefjdjbekdhigfhefgmfgdeh
天天	bibbmidebmebqcbadidoceekh
天天发	eddfjdjccldfiggefhgngegei
天就	dahjjcZihcddicgjiZkkdfegb
天就签	ggfkdgfdjfeceeldefmeffgig
天没	icebiiacblbeeecbdngheablg
天罚	gdekdffdhhdlgfeodhefefbcf
天能	dnfaaecekdbchedodaddfcgcd
太	ZgjiZfbgeijgiihealebcgiXc
太多	fegfcifjcgigeeacghheeeWdc
太慢	eehhicgckeaccickckeheclhh
太贵	efgeakabifnfhedbbidYdaXcX
太高	fdfkcgchbmlfgbbgepjbebYbb
夫	ijbgZdadigfggbibcdgkdkcdd
央	hgghdecckghgeljbefeiddgde
失	aZhagihYelnbcZaYgddqjefmZ
头	hfeieZfggejdcghhhfdcegmhi
头一	lhbaedZhhcafgbbghbebcbiej
头一回	jfedeecekdefjeegebgcfehdd
头上	eeeleehddkljbebbcneffecec
头了	fcgnbebjdfdihdffdcjedccic
头回	meadbccbnaaehfhbcZeddckbe
头太	fjgeefefdkcfejdehjfffeoee
头得	eheeefhifecfbdcjfefffdnej
头没	fdekfecghfefcedeinfegedeg
头说	ekfjeceekcehdjefcbfbgghgi
夸	ahcYjajkbcZcdaYZaUghaahoo
夸咱	cadcmdkkdbcdbdcddZdbdaamh
夸我	fiddgfdlcccebcccdajdcfgjm
夸我们	fiddgfelccddbddddajdcfgjm
夹	eneebdabmcfggegfhhecbdpZb
夹具	fkeedgdbledfceggfgfefenbd
套	XkjYedgnabhfaedjbgeacgpcp
女	kicfcfcfjejcfffaeflfeficd
奶	hdcfjefffhghibcbjidcfealg
她	ficgfYfhdhkghfobhhifchZcf
她们	fjdheiehfhbedheeijcefdage
她没	hiagfdcdkeeigdledcecedbec
她说	hhhbgecgiadeifdfjddeehbec
好	dledgZbobceigfegedhdgoeik
好D	cgafeggdjfcgdgbiigiaglchg
好D到	ececlegefiddchdjdmedfhcke
好D签	fdejaiZdjfhjeebaabhcidied
好了	baiihbagjZhlbgfedVecangkc
好再	ffidgffhhdgcfeicddfefheja
好好	djfgbhbahkbhicfcdqbjecccc
好好的	egghchcbfkeeiegefnfjfedec
好就	eicekeekZicibcjeiidmejiec
好张	dddekedhjdendeeeedgeeeged
好意	eegbdgidjdidihfbeYfdegkge
好意思	eegbdgidjdidihfbeYfdegkge
好用	dkhagfbjcidbhgadcYbijjfbh
好的	cibiicecikZkdhiacnjjcgeeX
好说	fgediffgggdgcfZijffefdhid
如	eZhgigccghhgfcaffhfjdefjb
妥	fdddlcckeafibdcecddbcecbc
妥了	ffffjfflcejnedbddbhedeeeb
妹	fcidgfddkedhdddcegehdmedg
始	feeejZefidhbhfcnfaghdkaeb
姐	diagkbbcejgbceodgcjihbhoi
姐姐	hhffhegdfihfhhkghmedefhdc
姓	oaaabcacmbdceaabdZdeddaac
委	belfYegbldhdehncbhichhfbf
委会	dejfYeidlbhaghlabdjegbcag
委员	cgkgddZckfgjchjffkcbfkhdd
委员会	dihgdeadjfgjdhgfficcfkhdd
娘	idddgciekecgggfhdiecefbhh
婚	dgcabelekfdfdbYcigkdfdbed
媒	ighidecjedaklkcffkjcceccc
嫌	afjkXdcbihicdbefbubVbifae
嫌R	fncbecdgkccgoefbfdiefejff
嫌我	dnhabdZccnfcjeYbgoedcadig
嫌我们	dnhabdZccnfcjeYbgoedcadig
嫌贵	gcfeikWifgkhWembajcadgZbf
嫌贵不	gggiffgfdjmgehkffoedgifff
嫌高	gffieffecledifdekpfdfeeff
子	defdggefdjakkkkkfiihbcfbg
子上	fchdccijfcfelgeggddcejife
子下	gifdhgeigcglddgegZkdfeeed
子会	efjkdecdkegfeeneeelefedde
子压	geeejeifejhfkgeeelfcgeakd
子在	hegjdeadkdidjehcgbeddebfc
子归	eceeehjejeffgfYffiffffefe
子给了	fffefjffdkedjdieefeZefded
子都	dbcdflfdejdejkdhgcfdhhZcg
孔	djbbfegcghgecccdfkfdjcnec
字	bcgieYghhchcalujefjedcjfa
字了	edckfcbjfbcpjelhiadgddbbe
字化	dgbddejjeddhdlihebeghkeff
字还	beblcdfelccfeciddZhdcecce
存	ekZehdicmcgfiebdiaghdckjj
季	cfefbZkYldbZaddjlhiibfcgg
季付	fdihbeddkdcgeeedmhdgdegde
季度	fafjgdhcjfccdddbjfihedgkg
学	lbeddcggicbgfiZfhgejggZkj
学不	fifdjfeehidgdefefoffgemif
学不会	fifdjfeehidgdefefoffgemif
学期	fckdgbefjeaijbbdmcdiijZdj
学校	bjdfcfhhhdfifiebfjhdeieed
学生	dhfgccijchfhhhbkhhdefihbh
孩	kZffcfhZlgfccfjZfZeddbZad
孩子	kZffcfhZlgfccfjZfZeddbZad
宁	chcahdiblcjciafekZbebbdcc
守	dcbbldlflbgjbfdkdZkcjdajd
安	gfiahYedifihicflcfeceijkd
安全	chfeYbjbkfegahjadjdebhlad
安排	dhdglebdghcchdaiigbhbihnf
安装	celcfZZfghpeibbjgggZffYkd
完	bejdjeZldbgeaejqigjjifjgd
完D	cfhccjcdifcfehdbejgcmeadg
完了	ackgidXigafhZbkjggfekkhii
完会	bhafcckdjebcbbfcbdhcbagcd
完再	gfhkddbdkcbbebbYlYefddiae
完就	djcgcibjecdeghdaeenjcdegf
完成	ebZdodaldaajccanZacZcaafj
完才	fhjfdedblddldkneekdedieee
完报	fdlbkdcdfineecZcinhbccdgc
完报价	eelcfefdejpgfdadfniccdbhd
完方	faneeeehbjbgdeeeflejiceff
完方案	faneeeehbjbgdeeeflejiceff
完没	fghdifeejddgeecjkbidfedde
完章	ggfbmfffifdleednfedfefeef
完章了	gggdkgfckffkffenhfffgfgff
完给	gghjegfhfdejffghddhdejbef
完说	ebliddegidnffdcefeefeheef
官	macdaicaobcchfdbecdbcebYZ
官网	mbcdadecnbdcefdcfcdbdebYc
官网留	mdeeffcfjefeefddefecfgded
定	ZhckflXigciiidsffcqihgeag
定D	fdfghfcejfdhcfcggemhdfifg
定D签	gffjefeejfdfdfdegemhdfifg
定一	fkddfffhjdefeccehangefcdf
定一家	fldbfffhjdcfdcdefcngefddf
定下	eijdhdYfiegcgiWZbbiYbdeda
定下来	fjkccebfiehcgjWaabjZbffeb
定不	fhgkdgbbmeggcffmdXmkgdbcc
定了	ZZZiepXiallgnZghcihjhaeYb
定了D	gifgdeccleeeaebcfeneefffe
定了R	cbdbcmbbkfedpfiacicagcZdf
定位	dlddeefdkffefhcbebcfkhhed
定制	ffehdbhaocjecddhdZefbjfbd
定在	bdhhjcbejcehabeghZjbglcje
定在D	bdkcidcejcZgcbgghbibhickf
定的	fcfbkgahbkkjjblidfebehhci
定稿	gejgdfejddbkdiYdjdecehefd
定给	ddgakkfbjjcckjcgkdejcgldb
定给R	fdefekefhhcflfdhggfgdgmee
定给R了	fdefekefhhcflfdhggfgdgmee
定要	fncaegbjdegfihgcfeofjedea
定金	ebclbjYjchYeaYZbwYjlaaZgd
定金到	gffekdeghcdgdeealceeeefde
宜	cdggcjYfejrcmckZghggcddde
宜0	fdfjcgeijdlfffgfjaehfehee
宜M	gcgifgedjemegeceeahdgeded
宜一	ecfgiigaanpcfehdcmdjecgdh
宜两	fchmdedefhmfgfdbkledfecfe
宜四	fecifieefhmeeebdeeeefeifd
宜点	ehgffhegjcgeeejefaefhhgff
宜的	fdigdfccjfkfpemeeXedddhdh
宝	kdgcdcefjbidbbaagceadfbdd
实	fkbXgfihiceehhggeffdefkef
实在	fkdbfidfghieikeffjidhddef
实施	daffdijfjdaggfchijeefeaje
实测	fccclfedkefdgfegfdffeakff
实训	hiiecfbhehdggidaifddiejch
实验	gihcadgficffdeecedgddmncf
实验室	hieebdhigcfggffeedheekleg
审	aYllZebZjhYmednXgjbfjdjdh
审批	ecbldcfcmabfbZbZdieadclhb
审没	gehfgggffhegkfcggngefedef
审计	cbemfbhZfkaoehkbkjchfbgfl
客	iabehhhffhhgfebgbiegfffjj
客人	aahZickcdkfececadkdghlalb
客户	ddchfghhffiiedbhcgehecgij
客户C	glbaehZhgdcbZdcbkffchhccm
客户原	djbgbfhikaiffgjhdcfdefhbc
客户原话	djbgbfhikaiffgjhdcfdefhbc
客户嫌	feihgdgeekicdffiknfefecbf
客户要	caendddgdijifcbibifeddakh
客户转	gffggjfgggeelffeffggffnef
客房	dakbdcighemdfhecjbfieehec
客服	mfcZhhagidcciccZZdcacbZhf
客气	ieadgjbdgiegjdegdiecehhae
客诉	gfffkegfdkffiggdengiffdle
宣	hcdccmabgjfgldcgcdejdddig
室	haidfdjehdgfgdikccfdjilbc
室P	hchfghZcjfcejejadbebgfoec
室P说	eedhdjebkfgcjfkeeajedijdf
室的	gamdbecghedeefabehcgenZde
家	gegabkfhffejsgfbbfecmgbeh
家C	iaXZYanhgeeebidfggchdcidd
家D	ejbcgifehgfcefeidififdcia
家P	glcegcbejchjgddfcgcbejfii
家一	hgdefifckehencgdeejddhjee
家也	cjiebdaciebfpccfdffhbccch
家了	afedfmcheheZkbglchckbbfek
家供	fkegeacjffhhjfcciefbefcea
家供应	fkegeaceifhgjfceiefbefdea
家供应商	fkegeaceifhgjfceiefbefdea
家便	eiciedbdejogoeceeiedcdceh
家便宜	eiciedbdejogoeceeiedcdceh
家店	gjddhecmcZgddjZibbefdgchh
家店试	eekddfeigbgdcddefbfdelbgd
家报	fhfcfibggejgkhidgbhckcged
家是	ificecchgcZeickdebeekbfge
家比	ebjidbabkfgjgiceegedkaaha
家比价	gfhgffffjefkahdffcffledhd
家用	abhidjhcfideodieflfaebcec
家的	ekdffiYedjbimccgdmhehigdc
家签	feeabmdbbmkdpebgeXcideabh
家要	bjfbgggaoZfbaZhbiZdcggkbb
家说	ibZlbjdidhlmiiabeajeedabc
家进	ccgbbbkdkeeegifceeffmefff
家选	fecefkfdckielfedfbfhikaff
家都	ddfhkbbhehhhfddcgkefcidkc
家里	eihZaYfarXkceaeZcedeYbZae
家长	diYfhddicibicgYdenecccikj
家门	ehidfeeigdgfcgdhegedeiggb
家门店	egiefeeigdgfceeiehedeihgb
家问	fihdefddjgggkcdgglfdieaif
容	fieZijZgggakkdaeeecahjpjl
宽	efbedckdkdehdbdbddehdeofc
宿	ebjcfjchgdeehidjfbedejcid
寄	eYjjYXkYmcXhacZdfahXipedZ
寄了	dYjYYZjZoZbecbbYaXfZcnVZb
寄出	ecjlacZbmccldccgfZedgjdbc
寄到	ccgccdkhibfdbedfjXecjggmb
寄回	ehjkcfagjcddghcbhclcmebei
寄过	eehjieaehgdjefdeiieeehgde
寄过去	eehjieaehgdjefdeiieeehgde
密	cffhZigZihhkfbZZchfclgibc
密封	fifgeeedihkffddcefdclgled
寒	dkdbbeijedggcccjcbgdelbii
寒假	dkdbbeijedhgbccjcagdelbii
察	ffjZccedleddkcddecijeecce
寸	dnebccddmZZbegdkcccecfnbh
对	bbghediiehgikcdcgjbeffhgd
对R	ejddejgjjdkekddeemfbchZbf
对上	iffdddhhiabbaibbjYdcedgbd
对不	cbegiieblfhffbfcddefddjif
对不上	deediggdlciiaccddYffddhjd
对了	dblfacgandaedealbacddbjdc
对了一	edlfadcblecedfchdcdefeked
对家	dbjhcfZiiddcqebdcZdacafgd
对我	dgjgafdlbehbecgdijeffekac
对我们	afkgagckcfhbfcgdikeffckac
对手	fZjfehceghhjugYhebidkjddg
对手R	geehfcfhickenjagfejcclfgh
对手是	eckiedcekddimgefhfefefgff
对接	ZedWkckbfjbfdceabhfkdcfjg
对接人	cbkbecgdihcfiedgdafmeecib
对接的	ddeefekdghefbfcfeffiejadi
对方	hiZmZYddjcllhaeZhgdbdcdaf
对方要	djcjdecdkdahfecblfeeceeed
对方说	iicfccggjccadbhdbghcdgcci
对比	dgjcccgblcdbocefedecbkkgc
对比表	dcicedhdkdZdmfgggffedbjhd
对账	echemegcigbfeeeflgddfcjdd
对面	effiffgemcjdjejedajfldcef
导	beidfhgahhffiegihgbkZjggf
导不出	flifdedflcfhgefffafefemce
导不出来	flifdedflcfhgefffafefemce
导出	eafbhiibfjcdcdbdbecheehkj
导看	echeeeidmbgdeddlibedfhbge
寿	egihcebhffhjfkccebfdflidh
寿命	egigcebhgdhjfkccedfdfljdh
封	delefeYhehfchhafkggfoffgg
封口	geifhegdmbeejeeddkhghieje
封顶	djcicfcfidhhbkfaideehdeei
小	jdhcidYhhceffcleddbdelkqb
小单	fdigiebfhhYlcdcZdbcddkdbd
小妹	fcidgfddkedhdddcegehdmedg
小姐姐	fifehfggeiggiiihhmfdfgide
小时	ajidcebihbfigechbefbfjpnd
小时到	fgfhbegdkfihifghdbgeeeike
小样	gekbbcdelbedecbedcdfdmfae
小程	kabihhgcfjcfhhgajkdegcfik
小程序	kabihhgcfjcfhhgajkdegcfik
小组	ibkebedbmdijcemdfbedlgbdh
少	bjahecbbihmgejifggcihbedi
少一	jbeledabnbmjadbkfbeegdide
少两	fdjdkecdbmgeieimcofjfdddf
少了	fcdfhjcajfedgghgZYeljcXfg
少了两	gffejgfcifddeiiiacfdedbfd
少钱	cigafcffjZkdeicZeZeegdhff
少钱一	fhhhdfcekdnficedebffedhec
尔	kbbdbekdldbfhdejefdgecefe
尝	ehjecdekgdgfdeedebfdflZbd
就	fecnbddjZkoehhhiinpsdhejg
就C	kiccadcghbchgdicfdgeecccc
就M	eggchecdlchdgldbjdadhccgd
就一	jdahdfgZigikdcdgckbYcefYd
就一个	hhdgdidcfiblfegidkedfcjdg
就下	ekibdehggflbcbhiianjdlhaX
就下单	fljbZfYghbibccgiiYlbekjcZ
就不	eeelibcfeikegjbhgmfghgdfi
就不续	fgihgdgfdjhefhfffmejfifgl
就全	ecbelciedkagedddengoehZja
就全部	gdeejggedjegefefemfmgfdke
就剩	edfnbccYqabeifjgjZiegdffc
就剩P	eeflcedbldeddenccdcgeeedf
就卡	ebameefchhiddcegcicbebZke
就回	dbgkccbibjndchcefmileeede
就坏	efedlchefiefgffeejfZgheie
就定	ficgcfbeiffccjihcejceecec
就差	cbcnbfZiiYjkgcieeYcaeaged
就得	ekdgadabldegikhghbfgceifb
就想	eledffeihbhihbdkebdbfdedc
就打	daefhchjdbhjdcdlnahaegghe
就找	feekdedfdkfdhgdhdmfkffdde
就把	ceckgeaegikkiikkegkoeeahb
就按	fdhnbeclfcnbbidZhbfbfgjkd
就换	dicpeWXfbmlkibcdhmaqecdgi
就换人	dcdohbaebmpfbddajhbmedfeh
就是	eeigdchggffeciekifigeiiei
就是D	cgaicdfcmchecdalaglbfcfce
就是R	bigddfghhdcelfedggdifdfdc
就是想	fieffefbkfeekfheibegedgfe
就是来	gfjegffddjefmedfgeembegff
就是没	dkgdeddbgkckbladchbcfhgdh
就是要	ehdkdebjgckhdbdkjbdbjgbdk
就没	jgdbdfhdhhbgfcbedgclddded
就没了	ibddeijejejfadebfcfefhgdf
就盖	fffjffejdegmfdfdiemdfehec
就看	bclajaajkbcfebnffbfdcbibc
就等	dfdldcaifffhehgdhiicbefeh
就签	eZanecZfghnZhZjYgeljdgfjZ
就算	ffiecibccldgdjbcelkkeifcc
就给	fdbkggddhgihndiihblheggje
就能	fejibhaZobdgdekbdcjciface
就行	djaeibjkfajgZgebhWeXhaacn
就要	chhahhZfeijcbhafanhfgmjkg
就让	caclgbfdncneaabbecjbdcccd
就说	jgebfchYfjfdjdgbikdfjcfhi
就走	dbeiiaifeimidcgdekbkeeekf
就走了	ddgkfbdfeineeejefhfkffefg
就跟	fedgdjdcghiimccbehhiifckg
就这	dgaedjbfdkhdjgfdbnendcicg
就这样	fjcfcgdcjgjeagcdcmfZfelcd
就退	fheakjdehgdfdffkblehfkege
就问	ifgYbbiihaaafbaheXccdkeac
尺	codZecekeYgZdgaifbceafmag
尺寸	fofbddZejbbcehchdddfagjbh
尽	eiffgeckdbgicjfdifdddabcd
尽快	figcheckdbbbcjfdjfedeaccd
尽快出	figedefifedeeifgggeeebdde
尾	cgeeiachffdebYYjvbYhcbehc
尾数	dccblecifcdheedlndhbfccec
尾款	efcjgbcffhegdZbgtechddaed
尾款M	gffapgdbjgcdfcelmgdjdecbc
局	gjjZaeffjcdcilpbbYjieggcb
局图	eekeefdfjfdefhddfdfgfdnef
局的	eledcffigdaeciideeicdehbf
局里	dgjcfcddkdceefhdfZekdibee
层	dicafbjaihcdbgighkeeeblgb
居	idhhddccjffegfbiefeddkgci
屋	hbjgZefdkdfhbgZobcbcbcjaf
屋顶	gegfbgighgfidgbmcfdddfkaf
屏	achejahaiibbgkfeZgcZkampg
屏了	fefdeflecjdfiggefnfefedkf
展	qddZabdgjahcdbXifdcefZdbb
展会	mhbdhdabkeafdcajhccgbdece
展台	magdddbejejcfcfceeeddeadd
属	fegfhidbfidheccdeldcdkfic
山	ijeabbgfiZcbfacihbcgcbgeg
岔	ekdaddhckfdicdddenbeedbic
岗	ifgbbbiiidbdedgcbaedbgcbe
岩	jidecdccleeedgcjfcefjfZed
峰	dficbeibhhdfjcceghhhfZkfe
崩	cfgifdecjekhhbcgalfXfjgce
崩了	cefkfdfchhkgdcchcicZgghee
州	ffZbbembmbfbddYidhdYbYjZZ
巡	igdbieahhbdZefbbfefbegifg
巡检	egfcifbfibfZbffbffgeegifg
工	cfjWddjhhddedjcqbkbWegiee
工人	ceddifkghcehdbddfjedfiahj
工作	galecdgcmbigfkhcfddedhlcd
工厂	jeYffghhhccdfcelcYicgibfd
工地	gicfebhZnbgdabbofYdacecch
工期	denZfYZbldcechfsZidYhZkeb
工程	fjfZdgfhdibcikehcheZdihfd
工程P	ehbejfbddkdegeikhngffefee
工程师	ibgghgfefihfjhffgkggehagf
工程师P	ibgghgfefihfjhffgkggehagf
工程部	giiaefaifegghbfgcfeagffhc
工程部P	ghkcagbgibghhdeddefedgded
工艺	ffifegdchgffjgchejfdeefce
工队	edbbmegcfjdiddepbjeeecace
左	degjedbghdgfgkhghhhgikfhf
左右	dfekhebhgdhfelhgdiigibgdh
左边	fdkedfddkefikffejeefemeid
差	bWcicobXfkhhkZeddheZecmic
差0	dafgakYZaoickchabkdamekbc
差M	ecajhiaZigiZicacfhbacdXaa
差P	fffnaedancingdoddbZdeehch
差P签	ggglcfeckednefnefdcfffeej
差P签字	ggglcfeckednefnefdcfffeej
差一	fdcdilbZhjbliebgmddcjambe
差一点	ffeZdldbekZfcfdfejfflboee
差不	dihgbebfmbedhcdbhZkbdcbem
差不多	dihgbebfmbedhcdbhZkbdcbem
差两	eaifhgdfhfjfhdeidedfdfjbc
差了	ieicfiddgifclcefdfcaajhee
己	gfbhgggeiggdckgifhgicfkec
己做	igcbchgfdkaciZbbdhdldcYbc
己找	gfejggfgdjlgehcffngdgifff
己找人	gfejggfgdjlgehcffngdgifff
己的	efeffhfhghcfYdjdfdddfihie
已	Zgebkhbggfgihiigkdgjfghhg
已付	gdcclgejedjfecedncdedfdci
已发	bfdfgcehgbiiaahjaihadZkif
已经	ZgdgghcgehghkkkcgggleZfhh
已经在	hdbikaiheibbmdccdgejedbgi
已经批	gnecbdcfidbgemedbdfdiemdd
已经给	fdglbfdbgihhZjifedhigegfd
已经跟	edffdkcdclbkngdihcdledcbg
已读	gjgdbbeeghjecebgbaejdcbac
巴	iedgiedchiceicbmcjdbifYkd
市	ieeXYfkeiffZdZkgbhcalYgbe
市场	jhbbdfghgfhdgbecfjdaiagdf
市场部	icddffidkfceeegeedfedeafg
布	fhhbdeehffifhfglddbgfeogm
布局	eekeefdfjfdefhddfdfgfdnef
布局图	eekeefdfjfdefhddfdfgfdnef
师	hakchgZffhaebjcbeidgfmiqc
师P	lbieddcajgeddfecegfdcfgdd
师傅	afjbjbdkbfbdeccacjdZenhqf
师傅们	fckdcfeggfeecfgdfhfehmicd
希	gegheeehffggjcghedfkdcZjh
希望	gegheeehffggjcghedfkdcZjh
带	cgeeZijfidhYgefgdWndgilob
带两	cccffelghbbbcdhfdbhcfdbid
带公	ecdnaebckebkdfccedoeddiee
带公章	ecdnaebckebkdfccedoeddiee
带着	ccmadidZbncajecceeckdkhie
席	eedkgcdgdiiigbbdbWckcaZeh
席位	cddkfdeagijdhccecXekeaacj
帮	hagcbZlgjaffjcgfeddaiacbc
帮忙	gecdhejcmcijdegfcehejcdfe
帮我	hZiYabkigbbfcZebebZcbafcb
帮我们	aflbccamZecgfcjdhddhecjfe
帮着	flgeeedhgcgdficdfahfkeice
常	gjYddYhanbfafihlacbibbbld
幅	fjfdfgeekdiegbdjbZhhfdoed
干	ZdZjhiefifbglZejilagfegge
干嘛	eggdgdhelddekeceemececbic
干脆	eaecjlbkakgfeebcjhfjfhdde
平	beegfcidlbmegddcbbfXlfnjl
平台	fjecgeaigabiefjcbXgaoangl
年	fcailfaiiadlkhZYiedchddjr
年M	fejgddaegiojhacZdbckbdafd
年不	fedjeejdkdmbffgcedfdefcdk
年了	hnacfbdfifddogfdhleiecZck
年付	fchkdebficggeiecmgdgcifdb
年单	fffiieeejeinhffgfefefeede
年头	ekdddeegjddfgdeehcfeeeoef
年度	dfedifhfjcgfbmcheddbkhUji
年框	fdefkbeifedfeddedYgccggaa
年检	eadcpeddlcibdeedcZdddbcji
年的	bdbijiajfdfdcbkglfjjjcgZq
年约	ggfdkefjdddoheededdcdffbj
年级	ekedfffkcechehdidcgffmcei
年维	fefjdecfhckjfdehbhecfddoY
年维保	fefjdecfhckjfdehbhecfddoY
年耗	fdhifddggikdmeehhnfdefded
年耗材	fdhifddggikdmeehhnfdefded
年质	ffdhdhcdfjhdhgddbkedffdhg
年质保	ffdhdhcdfjhdhgddbkedffdhg
年费	ffbjibfgjabiadbalYbaafdZk
并	ZgjcZhdejebcildfeiciZlmYb
并排	dblccecckefhlefbihedenlce
广	ibcghejjfagebceZhdiabbebi
广州	bbcgbhkcmcbcdgbbcijcedgdd
床	cjcbmaXmZhhgiieiYifgajeih
床垫	ebighddjdghdhfcidZifgihcd
序	jZmffecahiaefffaijcdlbehj
库	akcWhXkbkdbcbbhqfdebifkeg
库P	fgddiefckfeefhemegeegcgdc
库存	ejbdeeicmddehfcaebciedmdi
应	deefgeihffebfchfikfhjackh
应D	fbfjhgbejdhccdbfkdmdcdhbc
应D下	gefkegfggfjdffcadclffdhec
应D下单	gefkegfggfjdffcadclffdhec
应了	cccegckkebdaacbcbbfaddcaj
应商	degdigbdhgfbicgfgkgkibcfi
应答	dckccicejgceceedddddnelde
应该	dhdbedjcjeegfbfdifhgfdbbc
应链	gffdgifhggidefghebfceeeef
底	ghZgcjdZfkkgijdiZmZhggeeW
底了	cibjfefceifdbiccdlekfcbdf
底价	dbdoccacghodfijbdjdhbcbcc
底线	fdhgcdibmbnbbbchcbddjeccd
店	jjdYdjZgdigaefejegjhckXdj
店全	ekddidbkdcgfcdehefgdeelml
店的	gggdheeeifhhfgcjdgcgfegfh
店试	efjddedghbgdccjdebfdelafd
店里	fhdbechigbbcdagbiaeedkbbe
店长	elccfgeiefgfhechkedhffded
店长P	elccegehfggghecceffhfgehf
废	bccZeneXdldfhijYdfbdpbhjg
废了	gedfgkeccnhdhcddefedmdjid
废了我	gfefekfedlhegdefecfdmejde
废了我们	gfefekfedlhegdefecfdmejde
废标	dZfbblZaejeeZaZddZdcldccc
废标了	ecefcjdcclkefcbfecfdgeaed
度	fjhZjbfegjZcfjcgiicgdlylg
度0	dkkcbdbhhZcdfgadcYdjdlode
度不	ehcdieffhfdedeeidkfZecikd
度很	ceddceljcjddgegdeffdedZce
度款	fefclfdejcddgfegnadcedhea
度要	eheediedlcefdedeebfefhmee
度赢	eblgdcdgkcdfmfeifcgdddnde
座	oaghZbYdlalhcaecaegeibcYd
座机	nbbdccbdkcgifcacdcdghcbcf
康	ggddieedejddjhchggejedZgh
延	achmgbceigcpfeamckhfedkak
延迟	eeihedchgggigcedfmiefegde
建	hgfdZjdggegXfnmfgehgfbiZV
建议	dehfcehbkehcgglbcddcgcbdc
开	dfdbggghgedfegffhgdfkifhg
开0	egfgdfhghebhckdbfaicdfkej
开业	hliZZaeamffcdbbfekbbaciea
开了	aahakjcghebihecXhYekemgfl
开会	ffggYagblddggbhcbfeffgfcd
开发	jffheicfgfffigjbdgdfcckYg
开口	jccldcbckenefikeckebdjZdd
开好	fdeemecdkdeefhfcmcfelgfee
开始	ffddkZefiehbiednibahdkafa
开学	cdhldcbbkibacaeoblfcdddag
开完	cbgibbkejbgigbibbdiafbied
开完会	ccbgddlejecdbebdchidcdhde
开工	ehacldagfiddcddfciddjbake
开店	jddeffhfifehfekeeafegehee
开招	emecdcadkecdbhfeecdhpfhgf
开招标	ekfdedbejeddcagdfdehmdigg
开放	iadbkefjecehgeeefXfeffkbf
开标	bVgdVmeaihbcjZbdjgbdvcWbb
开的	cgefbhfhfiiehgidggeghdbfh
开票	cbZeebmZkffYbbebkehbbdcja
开车	gfbdcejghcdedddadedbdbefd
开通	eclbeeajeechgffYhgddlecdb
开门	ebdhlfddkfeecddoccdddhcde
异	deYilccjfebdZdcfdfebmcaje
异议	eeZijcdldccececbebedneZef
弃	ddfgakbbdlceebbiccdmhcgae
弃了	fedddmcdekegacdjdeekcdkcf
弄	ejXfjZfihafjbjfocdhZceoki
弄好	dddhlcadkdjedcdfgchcedhkd
式	Ybegjgdfibhicdhbgfiennife
引	obaaidabmddfdfgZeafccZfjh
引荐	oZbcddccldgggfZdedgddccdd
弟	kfgbcibhidfekfgidhedgdacd
张	heeckeZfdkjlhdYhdibccdhgh
张名	kdcfdedekedfffefdgeedbbde
张名片	kdcfdedekedfffefdgeedbbde
张纸	fdfjehedghmdjeeehleegiahf
弯	dhbchckhegbggdffcfccdejhb
弱	fmcbbdbckcbedjihcaeebdkdi
弱电	fmbbbdbdkdcebjihcaeebgjdi
强	fgifcddidhdbgegjbkhfflhaf
归	fcWeefnbkeZjacfebkYedbYdf
归他	ghddeehifgdffdfheheefdaek
当	fefgkhXlZiklibhcipkcdgknc
当场	cehhjcZnadmnecgglgkdgigYe
当场签	ffefmfdlccfndcYckbmededde
当场说	delaadcjfbkeiebeddfcegdbd
当场转	fffdlfflcdhkegejnclefecdj
当天	ddcijdhhjcZhccfXjbkbdeanc
当天就签	ggfkdgfdjfeceeldefmeffgig
当着	dgigeedgbldfddhfenjbefmdf
当面	ecfijdcajhhbibhedkfideceh
录	fggbkcZdhgfedbchdfcilgmpe
录播	egdfjefdldhchcckdefbjbjlf
形	dcghZckghecbedckdcdgddmfi
影	abkgichfdjdceghgjjdjfjjij
影响	dehkagecihccaikbikdidcjbc
往	chkfbddagjgccckedlemfcbff
往上	ffkededelcmhegkgeddchecda
往下	hejjcbZddlZebcidencfdiija
往下走	fefjefeegibfdckffldcehfdd
往后	ZlbdbaibnabZccedghhicZZYa
往后挪	clgiZccdmbebiabacZjmeddcc
径	ekhceebdlefecccdhffeedldd
待	kdfkYZeZigcjighaceddbclbe
很	cjkajaZpXhfofahdeiceekdfc
很不	dkbkYabbfmgnbdlfisejeccgd
很冲	idcclddbclcdedcddedcecamd
很大	djlfhdcgbmchhcbddjeddicfh
很好	fiefefejcgjjedgchgdhdabbd
很爽	fbdldddlgdijdecckabdeddbg
很认	ekddeeekddbdcchidadegiide
律	iechgdgbghciecdbfmiaeejjc
得	aobbbcchfedjfhnkdjgcchjfm
得C	eeeajdjckfcdfhilhjddideed
得D	fdahdelclbedgkhbdZbcebeee
得P	hhfeZYgYpaabhfsZhYagciccb
得上	cicdahgeifdfdZogdedbdfhga
得不	giiYieajefeehgZdcfcgdffhn
得不行	fkecgeciffghjheeeaedfdjhh
得不错	fggdiefjcfbdggddeZegfeZim
得再	fdfdjefiegifadfefkgdhihdd
得及	hekhiecjeedghddjebhcfgdih
得太	fkhgeedcelgghdgdgiddfdnef
得好	cmcYhgamZibagabaeecdejVbq
得很	fifcggdhehilhicfefeifZfgk
得我	eeckdiccdkhieeidemhcdcddf
得我们	ggeleadedkjjeeiefmhceeeeg
得找	ejcdfchembdhielegahbefged
得挺	ihcbfgbkcghdhgicgfdgeeahi
得换	eeeegfjejggejdeefifdfenef
得改	dbhehfkekddedccdedffgengf
得等	cjamZcXancandZYdbkmcccZca
得蛮	ggfjfgfifdjfgegeffeffdnej
得要	dddelechZldgdebleifgecbhe
得走	fkcadcicmbabckmceYfbceedc
得跟	eiefhfddkdghedhdggggfehbd
得还	chkcdfbfhceefdahhceeekfgf
得重	jeigdcghgfhhZiagdcechalbi
得重新	jffhddghicihacchdcfddcjdi
微	jdadaegdifejgcebicghcfcdd
微信	jcaebdhdhfgjgcfcidghceadd
微信了	afjiccjhdifjdehcafilddfcg
微信说	dcekdhbgeijofeeeebmeeeecf
微信转	fdeikedjhdfgfffdndeefebif
德	YifhfZcfibdaleggcecZeaXcZ
德邦	dckbgdbdjfdcceembieddccce
心	cmdfecdifeefghhecoegifhec
心P	eiefggdifffjgdihgcfejfkif
心P说	fgjehffghdfhefcjfcfflhgfh
心了	dihfdedjdfgchfijfbegfiaeg
心我	flefcbbdhhdedeehenecfgkcd
心我们	flefcbbdhhdedeehenecfgkcd
心理	edigdbddejleljadfjekccedd
心的	jhdehbZZmcdkgcYfdjeacdbec
心里	ejchccacigbealZhcodbcdfdf
必	ajegdcediffafkgmcgmedZfge
必须	ckchcbedhffbflelcfmfdZihf
必须定	fgkfddefiecfkjcadapceebdb
志	cegajcfdldjdkdaecYedebmnf
忙	ihbXYgjakfcgdddcbefemdZbb
快	fifcjaelZiagdidhdeekegbii
快D	jfihcedbifdfedfhbaikckfdb
快一	ehcgicfedkbdhedeaZgngdbid
快一个	ehcgicfedkbdhedeaZgngdbid
快一个月	fhcficgedkbdheceaZgngdaid
快二	edkcdddffjnfdfedfbflfefde
快二十	edkcdddffjnfdfedfbflfefde
快二十天	edkcdddffjnfdfedfbflfefde
快出	figedefifedeeifgggeeebdde
快到	gidfjdeelceYgkebebhaefdki
快到期	fedhkdafkdbZgffffceafhfkl
态	aocfeYggckdcgbfZcjfabafgc
态度	akdgfZjfckbchbdabidacbZga
态度不	ehdeiegfieegdfeefifZfecie
态度很	ceddceljcjddgegdeffdedZce
怎	bldfeYehefhcecfgabggcdigd
怎么	bldfeYehefhcecfgabggcdigd
怎么弄	fkdcdfejfecddgdjfdeefddch
怕	aogeeafbejceiafacldleldff
怕是	ebhfidlfckhhcccdfZgpgecik
思	clegacdkgchdlkdhiiiaehjea
思是	fieiccbhgedgjhhliljbhfbdb
思路	ejgeffekddeddkfegbeedfldf
急	cnZgcWeegghZifctahbfbgdhZ
急单	eedkbfhblgndcedobfeeeeced
急得	eddgjfdbdkddedblekdcegfkc
急着	iideidZhgbadhkcqcadbdeaZb
急着要	flfcegedkebegchodebdedicd
急费	fbflcfedjenddcdncddeeccec
性	gkfgbaafichZZcYceecaikndf
怨	chdbjajbhhbdmbbihhgbdgchc
怪	eddjgdiefkjfcddlenfdefddd
总	gfgahhchegiicfmchafhbbchd
总P	hgdfhdcdighkdealigdcddhdf
总价	eanajbfigakjfZaajZkbdggkb
总价M	fcdclfaiffdifbcbhbhfeejge
总务	ihidfcahiehdcegbcgcgfecif
总包	jgffebcekdfiacfedaddadccd
总监	fhjfeZfbhhehifibfjhhcghdf
总监P	ifeefckbjefghhedgiigcgbcg
总算	icgclcdlcckneecdcgdbdgjfc
总经	ddehaghgfeedefnhdicfhdfce
总经办	fdcicciamdcghgkfebeddfede
总部	beehdlZcekdefihhcfchcbZjg
怼	jefjibgebmbhkjcegqebgebkf
息	iefeZbheidaeegehgccegijdc
息了	iehdffhejfagdfdhfiejfhbgf
息化	chcechigifeggnbjgbdcdfZgg
息科	ciedhebihdgfchcdcfdedgnhg
息部	cgkehcchhddfghhidbedgdicd
息部P	cekfhdcekdefhihiebedgefdd
悬	aZmldWgYancaihkYjacngjZdc
悬了	eedflZgddjgecikegffldedcd
情	fleYYfecgjfcdhigbjgneZgXY
情况	dlfchfcbkgdeddgfbfjhdbjhb
惯	fjecffghidbdgcafgiiceghfe
惯了	gjhefdbihdcfgccgeiedeeacf
想	euXjUWXmfZdegjhcefgWclkeo
想C	jffefffmadcehbdddaefecodc
想上	hhhcdfdhegifdghdenecdYoal
想买	ggafcbkanemdZhnbZhdfdbXcY
想了	jgceddbcldiddefggZicgbcce
想了解	jgcdedbcldeddefggadcgbadc
想做	ghhgdfcdkfhifefjeifgcbfcg
想先	YnYfabefkafgYYehebaabsgdY
想先拿	flchffefhehecdjejadefkaee
想先试	figeffeejfchgdejedeefmZeg
想再	ckbiacbmcdachdZYccedgfcZs
想再上	flgddgfjefcfgdfdedehiaicm
想加	emebcgdifececdfdgbhfeehbo
想去	jhbcdfbhfdcgbecegaedfgaeb
想听	flcddefdiffemfhefefdffeed
想听听	fkeddefdifgemghefefeffeee
想听听我	fkfedffehghemgfefffeffffe
想在	gkcefgeifedhcchiedkdfeYeb
想弄	ekfeegeiefaccicbcZefedmed
想想	cejibcZdkdpfhchahcigdeeed
想扩	dnebefehhdbejecddcddedddn
想找	gmcbddcekbcglkedbdgcechki
想把	cnbgbeahgekeaiedgecbfZlaq
想拿	endbbcdhgcbefdcbdfedenZdc
想换	fmbbeaYhhcbdikecdhiSeahfY
想换R	fmfdfedjddcfbkdgfleZfejfc
想换一	fjfffffhidegkcedfefbffekd
想搞	cmecdecbndffcdbgekfdecjeb
想比	fkfcefefifgclheefdefgeenc
想法	emecffegkdeeefdeekfefgbeh
想看	jifcedZhicabfaZddgcdckkad
想看看	glbdffakdddcicceeeddciief
想知	bhgjidbckdmefbcdeaebedjmb
想知道	bhgjidbckdmefbcdeaebedjmb
想给	gkdedfdjfdiechcdeZfdhhacl
想要	efcledZfghebcfgbfjfgfjghi
想要一	hiddffejedbecdfheaeeejhgj
想让	dkcgcdcffhcihdgbcgehdmhcd
想让我	ekcgcecdghchedbaehdccjfcf
想让我们	ekcgcecdghchedbaehdccjfcf
想试	fjefdfeifedfdiefeefffncgf
意	cgilbcZgicffefmelfhXjhgdf
意了	dddihccjfddecbjkcfcddbidb
意向	aihgeaVejahjahiZgadajcYbh
意思	bkehbcegjdhdnhdhjkjafiefa
意思是	fieiccbhgedgjhhliljbhfbdb
意见	fcmldcXXjhZjYcjaghgZdgmhf
意见不	egbiedddmacdhcmddcececacd
意见很	ffkhdfddbldjcedfepfffjedh
意见很大	ffkhdfddbldjcedfepfffjedh
感	deldgZalZhffedfcffbnbqilb
感兴	khdcccbjddgecacdhjebhjfcd
感兴趣	khdcccbjddgecacdhjebhjfcd
感觉	beljaccbblgiigfddcdrajcfd
感谢	dceekecjdddhbgcfhbddedemd
愿	hiclbaZcihkggZgfhcgccbeej
愿意	ifcmbbbcihkhhahfhcgdcbeej
慌	cbbcibmcblcehffeecfnfcecg
慢	cffjicbbfihdehZncqdeddnje
慧	djfbeiafdkegcnjhgghdhehdg
懂	chjdhcadfjZifejihhiggfhhh
戏	hjcbdjbagjgdfZjdbicfkceee
戏了	dehffjgehghddadgdbeggdfgb
成	YabjjfhjddmhhhheladifYifg
成0	eadfbcmcghcicdciihddcelbc
成D	edadgdmbmccdabagkebabedef
成R	edhhhhcchgdcfefefefkfgnck
成了	aaabpgckfWWjeenYZckYfcdeZ
成交	fccdndbhibhefZXYXedclfgfa
成功	eddcnedlbdbkcdflegdgfdefc
成本	ehcjbdbgfifeekeagkcbeeafb
成没	ekegefbegiafheheiliifffei
我	hdeieehidikeleefgkgifeehe
我D	ifegbceghehghgfdhhhhehccZ
我D再	igdfcfhcgidfjkecfiigefddd
我D去	dihgefahgdfddgbechbbdfbae
我一	bdgebijamccefdebdddZbjZca
我了	hhbajcednZlhecablacZfcicg
我们	YggihgYicihfpgfjfjghhghjg
我们0	ebhicfbdifohmdihbjedidgdf
我们C	dkbclajgdiigYdbcegckhiZbd
我们D	bfggibedigfmhbhndchiceeih
我们D去	fgeidfdekddkffhbeclcfhdbc
我们D给	fgeejfeedkfclgdadhdfdfjjf
我们M	fcZhhkackhnclcbcgZeeddbbd
我们P	dafjgehchgkeadmbegggecikd
我们一	cfgicfZbkgodkcabfgeaejZcg
我们三	edjlchbdfikdpchbdlemddbfd
我们不	ebhbclbbanjjicbcgiegmcibc
我们也	fjffdgdbjffgpecdfidfdbdhb
我们了	dcbbmeblcdbcjcibdadfdcabg
我们低	fdgedkdbekpdnfdefgfdgdggd
我们做	Zgfecjalfgbfadgfcddhgaigo
我们先	digbgdchibdiacdggZchkbiaj
我们公	jhbedbgeigffbeeeefhechehg
我们公司	jhbedbgeigffbeeeefhechehg
我们再	fdhkdddgeihcjhcddbcgfhfdg
我们写	fdggifdfieiededjbceeghgld
我们出	ecgidibcifikajgdgUkifcldc
我们别	gaficiebhhggiiedflgngehcb
我们别再	gcfcekfedjgedjdegmeofeiec
我们去	dfbckejieechdfZfejeecgike
我们只	fhahckbefiecaacejfdiihdbf
我们和	fdiicbcbmcadpegadfichlhcg
我们和R	fdkfdbccmcdeoegaeeechledg
我们在	eiehffdfjdbecifiibgdfbile
我们就	fikdeicghfhhkdiddcimadhed
我们就是	fdjdgieddkcemdcefddobdcff
我们底	fedgcdjdlcldihcedcedhgbde
我们开	fccdmfgdejceeeeeihfdfghbf
我们怎	gkgedfgdhhhemfgefffefggfe
我们怎么	gkgedfgdhhhemfgefffefggfe
我们想	giigeefclchghhgfidfgfdgde
我们承	geehiddeckchbfekfmeefeiie
我们把	ebjhfcZfkbfhZeZhjegdcikhj
我们报	dhegcgafggggcbbefdefkeigc
我们报的	feheegeffijhfefhhkfhifaed
我们排	ddhjbddcnbffgeffcbideeccd
我们提	figcceeckdbecjgaghddhehee
我们是	fehdicfdfifijebdddglmcddg
我们最	fhffejebhgiechgjccdcdeaec
我们有	ekZbibafiebgfbbaehghieheb
我们没	hgddfhfcdkdcjhjkcnfbgdbbi
我们派	ghigefecifcebecZeegcfkfhe
我们派人	ghhcgffejedecfcafcidfhhie
我们的	bdkbghcjfcbfhfdeiagjdhhcf
我们的价	gdljfddfifoigfddeifdfeefc
我们第	dghYhfefdihcijdggafddhidc
我们第二	edobcZednZefmfciicfheflfe
我们给	ggfgfgahgdgggdcZijfacbige
我们能	cibjdecbjhdineiahceffcgie
我们能不	dieidecbiheilcfdibeggchje
我们补	fgibheeblceihdbcefdegchdd
我们要	fecieidbjfYknejfjghehccec
我们贵	ekeedeeejejfnhddehfffeehj
我们赔	ebdcndjbckfhbcdbdodcecfqd
我们赶	gheghffgfhkbcijeeaefehdge
我们跑	fkdeffeekdeedfeegbfefmgeg
我们跟	dbhmcYcanbjbjcaacegZZhfbb
我们跟R	dckhdademcicgdbdeafbajhdd
我们这	dlgebdbmbddijceadhhgcdikf
我们那	hchajeafckedbhdffieiiefdf
我们那个	ieideecefiefdeeeekfeifafc
我们重	dfkbhbccghcjcgbkgkecdgcbb
我们问	emedceacjedejfekgffefefcc
我先	kgbehdgbigghcdfeffeffheij
我再	idjfefbekdnedddeeffeidbed
我别	efbhckcaigZdmdigdihfedccg
我到	hhbcfelhgdbiaeZhddeddghee
我加	kggfffdfkdgfheeefbfcfghhd
我去	jfefeahelacdgbdbgdibhgdaf
我发	hhgicabdghkgkgadcjejfeead
我回	iefchehhhejebcgjebedgdefd
我在	dldfegcfjedieedgdbedglcec
我就	daflgdddejkbafbjfmdpehahb
我带	cgclcfgggdZakcahehidfcfdi
我帮	ghdgeegdifidiefeeifdfdadf
我想	fheeefhgehicadhdeifefcbde
我感	cdjiddeeejifiegffhfmgiggf
我感觉	cdjiddeeejifiegffhfmgiggf
我找	jcfdifhbgigebecdcjedfecfc
我把	feibdcjkfcmebfdgfhfblfcdh
我报	cfgbfeicmdbeagaadZccbbkcj
我按	fcnZeebdkemgdedbdfiheddhd
我没	fhefeegblefdjdcfimeeghhdb
我留	kbbbfcjcigcclecgfffjefcee
我的	keedbgefjbedhegedkcbbcYcc
我看	aaflcbgdekieledeikinjYfhf
我看了	eggiceaggghgmhbhhieckddje
我真	dbiiichdejahkdheiifchdcch
我等	ehcbiekghfcgjgdbilfcceaki
我给	dhehbbhalfnabambikjccgXci
我自	ibhjcccfgglkjecdeYfchdccf
我自己	ibhjcccfgglkjecdeYfchdccf
我要	deghefgejdccfgijmeefedkee
我觉	edjgedhifdekehZicbfligejd
我觉得	edjgedhifdekehZicbfligejd
我让	afihjdZhidcgbcjagfdggfoge
我让P	ebkhgecbmcfjgdibeaehggiih
我讲	clbcdjdjgbgfhfgdgfdegefdf
我说	gecicfeakfmeieeeliecghZeb
我说M	dfjiedcekdngceddickeehfeh
我说最	fdchccjefijfafjgfgeedechd
我说那	eidieeceejlhjidjcnfefecje
我跟	bdhifehelamibbfibdghcidhe
我转	cgcgddjihbbhbecceZcceebbe
我还	gmdadcdbgifdjhdbcgdiddcgd
我这	bfbfidibfjefdeabclhddffia
我这边	ddcgdfkekcffggcecfifdgfeb
我问	kegeaedfjdbdmfYhgdcggcfch
我问了	kicecdbhjbcdjicjhZddfdfee
我问问	iddjdfcekdgheeddicfeiebde
戚	hgabeiableagccibdadbdcged
截	bdifZifeblkfgdYZgiajgiXaa
截图	dbdjehkcdkidkgccchfliibde
截标	gekfeffejfffeeeeheeilecff
截胡	fhgdeiedigecoddciaefadccd
户	dgbgffhifdhgdhegdeghdbgij
户C	glbaehZhgdcbZdcbkffchhccm
户原	djbgbfhikaiffgjhdcfdefhbc
户原话	djbgbfhikaiffgjhdcfdefhbc
户嫌	feihgdgeekicdffiknfefecbf
户要	caendddgdijifcbibifeddakh
户转	gffggjfgggeelffeffggffnef
房	cgmWbYefibdebkiifeclcinhf
所	chggagfcjggcekkgcmfmhahbd
所以	fieffegcmbhhiidcdehdgdege
所有	aghddihcekdbZjlbcldncdkee
手	cfdceilnacejnkhfdccbjhedd
手R	gedghcfjfckeljagedjcbkfih
手上	fheeddjdldfdkideefcbcedcf
手上有	gdgdeejejedgjgfhhbfddgdee
手感	cijcagcjdffdheddfcecgmfdg
手是	eckiedcekddimgefhfefefgff
手术	gfhcedgekdffccgicZedddgdh
手机	gcgZchhandfdgdldjedhhceaa
手里	dkdbfgdhgechnmjZbeaejeebc
手里有	ghgcdehjeaZeelebdYedjbcee
才	ifdiZahTilegiipZfmXbhjdid
才回	jcXdaclcmZeheadZbbZZbaadh
才回来	jabfdejeldgigdeddfbcdddge
才有	dkgbddibfkcgchldgkdddibjg
才肯	dcimZcaakecleekdbecacjkhb
才能	chjbiacalefddlochfdenfdZf
才能动	fkeefgfeifegenldggfeeffff
才能投	eclcddegejdfddddejfenfcdf
扒	jcehdedejeiibeeedefddedej
打	kbeegffhfghdhdfglgegdjggh
打不	bgfddgjbfikcjdgbbmeYcchga
打个	gacfgdjcldhhdecgdgdedbaeh
打个招	gbdchdjekeeidgdgcceadbcdf
打个招呼	gbdchdjekeeidgdgcceadbcdf
打九	gefnafcifcncddgecZdeedgbk
打了	keceiVbjgdfdeibekfdfcjddc
打了三	jhdjedZekciffdddeaeeekcZd
打了个	ihahgcXfggkgalcbheebeaecc
打分	ccpacXZbifbcjbiabkcgcnjeb
打到	ccchjifdgiddldcedijhcdckb
打包	ceiebfifieiidbdccceadcXgi
打包价	dhiiccbgicihbfefbZfeeedhh
打印	cgbghhdciggjkdifdbcbebjlc
打听	hddfcbjZjhdbfidjcXcibZcgZ
打听到	jXejdbfeldcekdgdecfbeechd
打回	eflicbddejidccjecoehdckcd
打回来	eflhdbddejidccjebodadcjcd
打回来了	gekhfdfdekdffecfcodcfeief
打完	ifdeifhclddfhhdkcdeeehaeg
打折	ghfifgfdejnecgefeleefeefd
打来	bgbgigefcllbbcbdcmfkgcale
打样	cfhhbfYffiffgbefchdfblmcb
打款	ebbikdYaoaacdbfgkZbbdbbcf
打电	bdhfiifhggighfmhediikcbfh
打电话	bdhfiifhggighfmhediikcbfh
打电话就	efdhefhfhgegefffkZfegffff
打电话说	dfjgjeZfiflihebkfciiffehi
打算	dhbZkiahgfdeaXabccbhcdYim
打给	iccjfddjgechadZcdjdcdbafb
打过	jaaajhfcjgbfjghelbidhceei
打过去	kbdehdgefidegfbdiadgdeecd
打过来	gffdleeejbbhbgcbncidddegk
打过来了	fefdkeffibbgcdccmccedegdl
打通	kkbccdbjiaefcifaeZgcbefbg
打通了	jeefefefjeghefeffffedfaee
打错	hbcbbcldmbZbcabcdZeacbjbb
扔	dgekebcbekpececegnckeeded
托	ljaYigffggeigdYddZcfjidcg
托盘	bjbchbhehgekedeadheglkbcc
托管	ifbcldhhibccgfcfgaegffedm
扛	eebecldcfidjfedcgnedgflfd
扣	bWghjXjdZoegedamfnhgbaZhb
扣款	geefkfebekcfhefnYjfefeaie
扣着	ebcijeeebldigefdnngafedde
执	gdigcdhdejhchfhddiddhdfda
扩	ncYgfaXihafcckWcaXeXgdbjj
扩一	emcdeecjeededjedfdhfffhfi
扩到	ehfheffjediecedddbededZch
扩容	dbfendghgbcjadcgcccdjdamn
扫	oceXibblecZgZbcYdgZaeiidb
扫码	mgbZjdejeacebabaghcebdiib
扬	dchckcglfdkdadcfdcedccknb
扯	deZoaaZahjofZbmgjodccdXba
扰	dibbdckcldcfbdbdfgdbdZhbe
批	YkdgfbbfdiXfYtlqdheidgkij
批0	fegeiebihdifccdlZgedhaYjk
批D	eidfgebdlccgeihldbddddfie
批下	digehdbjeedjdndjefhlibeca
批下来	digehdbjeedjdndjdfhlibdba
批下来了	egfbidckdadidkgleZjcicgdb
批了	dmdcZeaelbZgbmeeaaddbdiag
批了M	fkdddeehieacdndfdfchcdhci
批到	fjdhcdbcmcdagkdmjcfeccgdd
批发	ggchfecfgffhhcdlhchidaebc
批复	fkahcebkeabjdkdcdaecgfeed
批的	diafhbbjfZibfcihmcecddZbj
批货	cbaYnbhiajYhaccmfndafaXoZ
批量	fflfadhcmafcbcbadeegbonce
找	liWcchegjbdbhjfjdbcjaZddi
找P	iffcgeigjdjdddacdedbdfdgd
找了	cefhakXadkjfjibjdcehaccai
找人	ddbdigiffifedfbdfmecehcic
找你	flebeeckedgeddeeeZdcfeccm
找别	ecbkgfgeggddaediihehfcefc
找别人	ecbjfhhedjfdaeciikeifceec
找到	kacakcdbhhadZdecbhfbcbgld
找我	ehdgabjhjbheijjiabdbceiaj
找我们	dkbfbchhjcefhljjbbeZefgbk
找我们问	emedceacjedejfekgffefefcc
找替	dmddcccdjddfleehfcfdeeied
找替代	dmddcccdjddfleehfcfdeeied
找的	hhieedbdkddedhaceddbddcdd
承	dYbkfjeYdldhgaafkiiZfbkma
承兑	ebdmgebbfibcebddnggbedafd
承诺	eafhehcddkihfdcggjhbhdlkc
技	eghfdgdfeidffjiceffefered
技改	embdeedlcfbefofbfecddeiee
技术	fehfehddgiffefjdegfdfdpce
技术上	ejibdccdkdecgekfemfefenef
技术交	fekeffdejegedfcdfdeeddmeh
技术交流	fekeffdejegedfcdfdeeddmeh
技术分	fdabdmfccmiejfhedcgeidjfe
技术协	dfghgabakffdehbecgcdccpbd
技术协议	dfghgabakffdehbecgcdccpbd
技术的	cmjjedcdldhefeoffleeeekfe
技术部	jfcceigggeegdcfghfeedlacd
技术部P	jfdcdidhfgfeeechggffeleee
抄	jdigdfcbgiiihcabdldbjbjcc
把	afifcjZlbgighhigfgpjgimkk
把C	ceeadiielcjhgaWeZdZaZYjYi
把C的	dbcacemdkekdZdaadbbabcYcg
把D	efbgjhegiejjbdbliciaddcfi
把D的	fgcdjhfgggajdecljcibdedgi
把R	fcfgjceicjeemidffjdhhebei
把价	dYgjefYekaqffcdbcdfiigiea
把价格	dbcmfeeggdmfdegbdfhgeehde
把单	ejdfbgchclfekhhccmlkdcccb
把单子	fhdhchdeclfflbhccljldccdc
把参	eejcchehfgeehihbhcedgdnde
把参数	eejcchehfgeehihbhcedgdnde
把双	eccgjehejeffefdefdjdfdkmg
把合	fdcnddbifckiefbdchjbedicf
把合同	fdcnddbifckiefbdchjbedicf
把合同签	fffkdfelbefldgefdclfgffdf
把地	hbidjdgckfifedcjhjeeddZea
把店	ecddbldcekiZjeadddgmecddd
把我	bbhjbiefckgfkeffgmendejgc
把我们	cciiajagdjfgkegdhfflfflcd
把我们的	eflcbbdhhcedaciddYfYcgncd
把方	eiecdiedgikfglbieebbdfhdi
把资	ighdeiedjhdedahdebelkfded
把那	fbhieecchhkdfcedgnkikecdc
把钱	flgccicbldbdenlfaZefefecd
抓	djgbeciajgbebYjjhhmhdbgjc
抓紧	flhbefeekcdgcbceeamdeebfd
投	dgjSdjdefiXcfnldacdelaYgf
投R	eedeekdfckefnfdefdfgeende
投了	edjcejcddkjdbcjhejhdjehde
投入	ejdddgdfhgdfenffedgfefbgf
投委	eeleecbfifefecmfhedideeee
投委会	eeleecbfifefecmfhedideeee
投标	gZecbiiahhceacZafbcbbcadc
投标保	eehedhdefieeeeecgdeemeeff
投标保证	eehedhdefieeeeecgdeemeeff
投票	edghejbdlcfdjnmdffiddfade
投诉	efgWiZiaifbcacdbcedgieeia
投诉了	feddnddfckdfdffeeofeeedoc
投资	ihbacgedhgaeejgcdgebgdaci
投资人	hibbeaffjdcegceeehecfeddf
抖	kiYbdeegjdfedcbadXfdbgaZh
抖音	lhZcbeefjdgddcaadXcddhbZh
折	aYcoegZdhgzhcgYYdqhVchaai
折扣	dbghbajejeihccdbaebadfbdb
折腾	fjjdbcaggibdgkcdeleaelZbb
抠	egcmcdaboeYhiiYchmcbdigei
抢	agecjkboXjehggYcbbabYfdij
抢修	egdficikcdffcfeffcedfggmi
抢着	efgdieekdbefcefdfegffidgm
护	eibahhbeifdZdecgceachjgmi
护士	fdbcijcdgidfcfghfifdekele
护理	cgbdjcchfgecbfeibjdfcgfki
报	abrccbfdlbwcfglabcgchijie
报0	faeiiigdhipfhkegejfigdclf
报M	dYlbbZgcmbqfmbbebjddfdXgc
报M一	fcnadecdldkhfddgcafeihbfe
报一	fjfZedififefgfaddXecfemhj
报一版	ggicffcekdmfcibeeZeegdofd
报个	bjjafdcgicegegfhbcceimfgi
报个价	ebkcgffekdoeciddebeddjfck
报了	gdlhZdZVnesaffbiacdakZecg
报了M	dekiXfSYodsbdhckbbeZjeZbh
报了M一	gekdffcejejgcdekeceebdcfi
报了一	eefhdcjdlcmfYfeefcfecdcdh
报了个	jgbhdgadgibeidcdejfelccbd
报价	eYleafgejeqdiajcefhfgdZfg
报价D	gfnaefcejeoefdbdecgcdegej
报价M	ebehbcgbldmdhdofckbbdecdc
报价单	fejkacfalejbgedddgfhgddff
报价发	dejdddgcghidfgfadefkcdfbj
报价已	gfmcdfbclekbccacecedaeddd
报价已发	gfmcdfbdlejcccbcecedbfbed
报价比	gdlcgffekdkhkjeffYffcecfe
报价给	gdmdfeeeiglefdheeZgifcZec
报价都	ggjefhfejenfifihffecdhgfd
报修	cfabjchdigeegdbbebgbdccqf
报名	cfhecifbhibddcdddbbdkfgdd
报告	cimYbbXhfeceaeiagiddgoncf
报备	fccdggkfjfdfeheddbfeeeZhd
报完	dbnebbahgbmdcbebcYckfcbbd
报得	gdffjeiibjlgkfcfdjfideZik
报的	cfnccfWbjemfhffgbdfggZceb
报的是	fehhhdddghkffchgdheggeZdc
报给	ejldecgcldldhjjibedahgcbc
报表	ebbendhehgajidhcecdgdeokf
报警	ffgdjeegfidhcdcadegbegkge
报过	ffnafeeckekheecdgccgedeee
报过去	gdmaffeckemheeddgdcdedeee
报销	dZabieldlccedmdakZbcfbacf
报错	eeieibhbmbaddcdbdYebcdfjb
抬	edfdfdjcghefheffohedefabe
抬头	edfcfdjdghdbieggpheddfabf
抱	cfadhkdbgjidmehggfgdfddgc
抱怨	dhcekbhdcmfdjccjhigcdbdhd
抱歉	cccccmcdhhlekidddZfefecce
抵	feakgddbjfliadcbkdfielbci
抹	gZanfZgcoYidbZXabcgbabYfa
押	bafjehfbnbkkhbcfhbdbchbcc
押金	ddifgiccldkgdcdffdddejdde
抽	hejacgfbhikdfbjZalfhohifa
担	dmccdacgehgdcbcidqhccgneh
担心	dndaabaahhfbdbceepfachocb
担心我	glddedddigdfeffhfmfefhnee
担心我们	glddedddigdfeffhfmfefhnee
拆	dbkZjbgfeincbfjlhjehafikb
拇	eckgdfdjdejihdcdedeedmbce
拉	ddefgjdkedkakXcaheajdkeid
拉了	difghbaigbddgdchdafchiide
拉走	ecdclchdigccdeefjieaccakc
拉进来	difeddgjedeedecheafdeicdf
拉黑	dedchjfedkbebddedifmeecgd
拍	egcckeghgedddbnZcakhjfgci
拍板	fihbdfdajehcecmcfegdaefZX
拍桌	ecdgkfidckgeheecfndliflgg
拒	eccjiahbdmbhbcemcseYccZic
拒收	eccbmbiddlccbcemboeZddajc
拓	efgdeejididfggcjldfaffiff
拖	ZbcglafcjfYehdbduiiedagae
拖一	cbchkcbghgdfgcdklddjeebfd
拖了	cgdZhfiZcmadjideklbbdcbbd
拖了一	ededkeeeifefieejjjeZfebde
拖到	dchhkbcbjeceYccamfmbddcbc
拖着	fdeijeccjeghhehdjZdjfeefe
招	mfcbchedghacdhkgdbdfobhcg
招呼	hZaaihhdncegidiibefYjacbc
招呼了	fgffeejfifihdfdaedheegefe
招商	kcddgebifeZecgdghgegcdgel
招标	fjgdcedemWcebihcibfZjdhgd
招标公	hkdecccdjfefdgddidffedaff
招标公告	hkdecccdjfefdgddidffedaff
招标办	feihhfeclgiihegghibfiffff
招标文	edjhcedeldfdfddehbfekejdf
招标文件	edjhcedeldfdfddehbfekejdf
招采	ehejhcdifdfdccfjecdjmbldd
拜	jfgdYagfgfcffdhgcfdgfjgdb
拜了	fhfhefgbighifckcgdjjgghdg
拜访	jggaZbhdjfcfefcZeeZeeZeZa
拜访了	dikaddadejcdigfdehejhcgbe
拟	flcieiafhgajdfbhdbdcdcYah
拟器	gkefefciiedededhfefefdZbi
拢	dbhnZZZigdnhefggkijacjbbb
拢了	gffjggfghfaeifkfhdjeeggfe
拦	gfeieeebljgehdneenedfdmdd
拦着	gfeieeebljgehdneenedfdmdd
拨	mibZahdYlfbegnefecbiedjbg
拼	jdgfchbafjdddhhddedjiifcj
拿	hiieedVihahilhhafjdeinfZb
拿R	cfhjcacdhfnelegdhifaccdec
拿R的	cfhjcacdhfnelegdhifaccdec
拿一	bfigdecjeaajabkedeecenfbc
拿一个	cghdefdkcbcebdjeeZfeflZee
拿下	aYYakkYdkajjgaZYXdabjcadY
拿下了	caaafkbfidYgkcabbbbdiacYa
拿两	ejfcheejdgefbedbgefiglZee
拿了	jbgaggahhcjhghfiidkefiece
拿他	ejhedfdjedhebeeefgfegmncf
拿他们	ejhedfdjedhebeeefgfegmncf
拿到	gZfhncWkcgeihelgZidjhdYbX
拿到了	dZffneZjebblbabdbadbdeadb
拿到手	gffdkfekdfgjcdhedefeneeff
拿去	eilddebcldjecjldeYjggjkcd
拿我	ekfdecebmeafldddfYedddfdc
拿我们	ekfdecebmeafldddfYedddfdc
拿来	ffejgffeighfmffgfoggdfdff
拿着	cidhddfhdhkhkeeeemecdgfch
拿货	labfdddclcbekeceljecdbafc
拿走	gbcdgflcgjbkecbdecfgjdcdj
持	dgfkbgYihcgfaehdkccYcfoeg
持0	gggjdgffjdehggffhZgggfdcg
持l	jbdkedcejcceeeednffefgdef
挂	jejZcbhehgZbcfYdcefjqbdhc
挂了	kadeahhagibebbbZiedfcZcZh
挂出	haiehcdcldeebdeddceeleide
挂出来	haiehcdcldeebdeddceeleide
挂出来了	haiehcdcldeebdeddceeleide
挂网	bhhdbafbnbbdeccadefincbcf
挂网了	ebmehcbelccdcdddeiecndZdi
指	cieiehZjdifedfhgenckflhcf
指定	dgbhhjbicjcccbffdmckcbjdj
指标	fhihfefdgifeikdddmgiehfge
按	ZapiXbahffxcVgeggfbddgdhg
按0	eclhZdabkfofbcdiZhedfickY
按0天	gfhfggffifeieffkccgfefahf
按D	fclecfajeelfdhiecdfdehgem
按M	fibldecmbcigekbaabgcefbef
按他	eekhceccldbhedgdfbeggdgdd
按他们	eekhceccldbhedgdfbeggdgdd
按老	ehZjgcckdgicbdficfdchcedm
按老价	efZmhcckdghccdaicfebdcfdl
挑	fhgbgYfYlfXddidcdjcddihmc
挑了	ffkgbcbchicdbecfdhfhdhfad
挖	jdjebeedldcdidclgefcejfbe
挪	bheiYkeahjbefljadekmdcfca
挪去	fadedmcffieegmlefeeeffede
挺	ieleadZncbdefigdcfdabkaej
挺好	geiYfhfhfffffhkfciecdgefk
挺有	ejfefgfhgddhdeddfZgeficee
损	fcecmfgdamddfefbhoeiffcoe
损失	gdeclfieckdefefcilfiffdnf
换	egXZlfhejdcdljhfalecbaimf
换R	dahfjhihdgXgfjWebhbicbohe
换一	dlgdbcdeifmckbcbehdcegcha
换两	ekdhdedcigjffbcdfgdceeZad
换了	ifcYifgclbbdWggaccejcbWrc
换了两	ddeemddiciifcfdehjfdffeme
换了个	djggjdfbmbegecidgdeffcdld
换了名	meffdedekefececeedeefeecf
换了名片	meffdedekefececeedeefeecf
换了块	cddekdgejedgcddiecfdeeene
换了新	jbgjefbdldcjceleeYebfiied
换人	fadhjdjcfipcZckZhkafdfdli
换人了	ihfffahdlcdcbfmeedfafedbh
换供	cfZejaijchcdcebdhiegcgggi
换供应	cfZejaijchcdcebdhiegcgggi
换供应商	cfZejaijchcdcebdhiegcgggi
换别	eggjgfddbmeffbeefffneeihf
换完	fjbbjdeejeeciebmddgggcnge
换成	abcejihidgejfjkcddhigeodh
换成R	edhhhhcchgdcfefefefkfgnck
换掉	cnbgbgbbhgfemiekffiZecZYk
换新	ekeZhdcaekbeZcdcckcieiXfe
换的	hkdceecdkgdcidcdgkddeeZce
换系	dndebbbclcdeoabheqededYic
换系统	dndebbbclcdeoabheqededYic
据	bgjefcgcejdlhbidcigkcjlgg
据出	dffifdgffhcledeieldjdehah
据出境	fddkeedffhfnffehemfcfeadf
据说	fejeefeejeegjdiefgeefjbff
掂	ecdeldekchenffcedhdhgecde
授	ehefciggfgehhigegagdjfidc
授权	eddhdihgehghidbdgbhdjgfdd
掉	WjbfjfbaekgejnahXijhfihhe
掉了	cfbdgjjaejcfelafbmbgacekh
掉线	ebkeiccdfidcddcbeiefegnce
排	YbjfhdehegaefZdjiiebkifne
排产	eejfgeaigeaffdfimdhdZbdhc
排到	ebbkjeehfgbjidhjdhjcafajc
排到D	ebcliebifcbijdhjeajcafbhc
排在	eckegcYbmacghdjkfZabicjec
排在D	fdifheacmbeibdjlgacchdkfd
排放	dcjgcedejechgffcieeeelmdf
排期	gfjgbedblcahhfemchdeegZdc
排第	bYeiZiZjeejbhcZZabcembZcc
排第一	ddamfbdkcbgeffddeeehgeeee
排第三	fdecbkcaghkdjedddZfekecdd
排队	ehbdeejfhgekaddgehdgeclki
探	lfdcecafkaeeYcgZgdeZdakci
探头	ekddefdigddeaebbidfdecmgj
接	ibcfffihcighccfcfichfeiih
接了	jgcbfdchhbcghedhdbfcidkge
接人	cbkbecgdihcfiedgdafmeecib
接他	fidddidagiedhdedecfdgdnci
接他们	fidddidagiedhdedecfdgdnci
接入	ecfedkdjbkfkcfddfbggffnee
接受	dagoZdWYmekjabbnckeZcgebc
接口	YhhYjeggfgYddaYdbadgcdqda
接口文	fiidfeddjgeiffddfhfgfdmde
接口文档	fiidfeddjgeiffddfhfgfdmde
接口联	dcfejdcdkeeeefdeedfdfende
接口联调	dcfejdcdkeeeefdeedfdfende
接手	cgdegejcleedfcbeehfeegajd
接把	dcgdhjdffiicffbdfoiciehdg
接电	hebbhcifeifdeebcglecegelb
接电话	hebbhcifeifdeebcglecegelb
接的	kbbfgchhefdhfedgdgehdfbcf
接着	cajbjdkjechdbdaccdbbebefr
接着用	dbdejekjeceecebeebbcfdccm
接给	icgjcbejfcjkaiiicdeajedbd
接触	ngecbYYcoaafmiifcicbdcYeb
控	dgjYbhcdifcejjhggjdclmkga
控P	cihbbdidghdfeddbihiegmfge
控P说	ecledeedgiefeefefkiehlZef
控制	dkfZchYckdddglabdZdgnjhdb
控制价	fggceidckfafbjdfebeiofefc
控制在	dkfcddafifkfiidcfdeeiciff
控制在M	ejgcdeafififijdcfeeeidaff
推	lkfcUdYfeicfbanddidgecYXc
推了	fhhdchbclgcdddjfgbebicccc
推的	lcifeebjfdfdhdcddedddcied
推荐	jjfccdaekeeeeficcZeddgcch
推迟	dkkdeacbhgcdafYbchbehdccc
掰	eigicedchhmgndlcdjfefhbcd
掰扯	fdgldgeefjnhefjdejfffedfd
提	dhekbZbdjekcfcdbiggemYmcd
提了	bmekbedYjfhecfbcgkfgceohj
提出	fbbkefjdkdichfffkZfdgejbd
提前	aXfijbhidhdgedgjgbkihbhZd
提前一	eccijfcfcljbcedndkiddcceb
提前报	dcdbbfmekedeeeddebeddeZee
提是	fecmafccgjnhfgeifjkfdccgh
提的	cgbigcchkdefkdehlaecedaje
提货	gacdlecfibmbhbcYiccdcdbeb
提醒	cagcjcldmbbdhddddcdbjdcch
插	dgbjcdhbgkdfcekfcjejdflch
握	hgbckgbhgcecekcdcZechddcc
握手	dgcdjgchgdccfkddcaedededd
搁	bljbZYbbhmcdehYabXcpbdaaa
搁置	ekeeeadeiiffdiaefcemeeeed
搞	ekaaobdichgmdbclbkcicakhc
搞个	dledefcdjgmecddhemfefeged
搞定	bbbdocYidfYiibdddYZkaaXgg
搞定了	feeihhbiZigZlgechcfmefdfj
搞掂	eeedkedkccbndedfdbedeecde
搬	gjedbdhgheebcgahcXekfcgbg
搬完	dfigeecjdiefdefbebeoicbeb
搭	mbjaZeWeejgiXbfbbdfmhkcad
摆	fhjgZZakdefafZZebefaesbhh
摇	dhhedccjhegekbdbejgfeglcf
摇头	dhiadccjhfheicebelfaegmbf
摊	ejdgbgfhgefedhahejgldfgbk
摔	chbiibbbbmhhabbmdoeadkada
摸	kldZZYdakeZafXkcbaehekZad
摸清	ckifddaegheecbneebehfecee
撂	djigcbcdigigfdhhkhflfiiad
撑	elebdecckhcgacbfelebebnae
撤	eechblieihZkhhgbeZenhffac
撬	bgaYhlchbjfjodccdacccaZch
播	gehdjeeZmejfkfYibibajhgjd
操	debhhidekbcbajbfgXcfdabmb
操作	ddcckegghcdebdcecZdgebcnb
支	bldWkgbhidfcaffhhYbZZgtij
支持	ejgZbhZjffYadfhedccYccrcc
支架	cibchbiZnbkbcdcdaZdcccpcc
收	fefclcZfgfgjghamijgfghYjb
收不	fedikffciimcededeeflfdcel
收了	iYeZldYcjfhifabnidbeYaZZc
收到	fbjYlbegiZekgZXciWgfjedYc
收到了	edlchfbdkcijcdcYaabfijgcc
收后	fcikbfbbmefbefdenlkgidbde
收回	ehechjeggfdhcldcbbjbheded
收完了	ggeclgfdkdjekefmhdfeeffjf
收标	gedkegffifcneekdfjfffehff
收标准	gedkegffifcneekdfjfffehff
收购	dhcfdghfdjcecjgeekfndfhfd
收费	ghjgeZaaleheXiabamhaelaka
收钱	chkbbcbeldeblcdaYeddfjcje
收银	chfdecjgggdehfcfdhefggdhb
改	bblfVcmblcfldkfeefbceauaa
改0	gelbifidifjgfdYhncedefjdd
改D	aaZZfdnboadYeabnfZbYbfcbc
改一	dalhbdchgdbabfaeimcccklch
改一版	ecmbddcckfcdedchfmfdekddh
改两	ffihfgffifdheeheedgfedmff
改了	cZinYbfefhfmZfdZfdgfddkgb
改了三	fdhldfedfhfjdebeebhdffjee
改了第	efjgffeekedgefeefaegdgmee
改到	ZXkdebganbZbddhecZgYachZb
改到D	ZYjefcgbmcZZbajfZagYbYaab
改到D了	dckadfefifdddekbeebcdcgef
改天	jcccbcjcmcccdccbdZeddaead
改好	fahkfecaejclbcbgfhfkfbpZb
改完	ccfnacZZofiocbhdggabdeqec
改成	cahhcckVrahigadgkXfYiakih
改成D	febabdmbmcaYbbaZacdaccebg
改约	hckZacgdkddddeeadbdjedcce
改造	ehicahagkcggemjmZehdjgfbb
放	fZggZZkckgjkgfZjclckciodZ
放一	cglcccZedkcdjecgghelekkdg
放在	ihjjZfafjefidehjheiccfiie
放弃	fdfbdnbdcmdffccjdfenhdhcf
放弃了	fedddmcdekegacdjdeekcdkcf
放心	feilcbbcgidebchdelhcejjbe
放着	hjgaecfehgdejcdcekeeefced
放话	eddlgdcebmmecddbhldnedegc
政	jdcfegighfcdfghbgbjbiahdc
政P	hffbhfihfgiiccedebdgeddgf
政批	gfhefhdfjefghfheecedjfaff
政策	jgbcecgfjehdfeeeegefghfgf
故	fabijbeghfZcccdcdkeddbZjk
故障	fcddleigeidebeeddkehebaoh
效	adlhahXjdgggedXfcebcjrbdg
效果	beliZZYjdgbggfYZaeceapeei
敏	aihZhaaZihbbbbbYaWebbjnmh
救	hgacjdhgidbedgdaeccglddkc
教	dfchhbgglXihhkegabedlherk
教了	edddkegigdehefegfcfhgdamh
教他	fbdcmfgcmcdecedeecfdfcaoe
教务	fgjeheghiegcfgicffefcinic
教务P	gbiehehfhgceciaddefcffjie
教学	ggiegefiheeigdddjhheedaeg
教室	behciahfjbicigdicecflbjZh
教育	djcgaejdldagelicabiedfged
敢	fgnhaZbalebhdcohgmceiegZd
散	acggZlabhikbihgccgdmdihch
数	Yfieeaidifdghdiikbckrinfd
数发	eigeefdjeccfdejefcfeYlpde
数字	cffhZcihgdlgbligcdefhjdce
数字化	dgbddejjeddhdlihebeghkeff
数对	edgehfjekegijfemebfecegcf
数已	fejffeefjeffdffffdgdkfmff
数据	cgiffdfedkelgcgdbjfkcjlgg
数据出	dffifdgffhcledeieldjdehah
数据出境	fddkeedffhfnffehemfcfeadf
数的	fdbkddjclbbkaekedZeddcjde
数量	hdddeeidkefchedijcfdddZdd
敲	lYaeiZahhagidcYhabgaaabgZ
敲定	dabfkabldailZgZiabgbcccda
敲定了	ecdjhbclcbjnaibbdbgddedfd
整	ffhchadeekjXckdhcjdkgkmfe
整个	ieffifhigeggdfegfaffihdej
整体	egdhifeefigfekacefdkfgjbf
整改	fefckebcdlcddhjgepfddbkjd
整理	fhfiefedldZbhfdcedidelaee
敷	clfeefehdjeeiegdehfaebcch
文	hhkcbabgjbbibafecbhbpeidd
文件	ZcncXcgclccbdbgZeaferckcd
文件D	eegicebdkefegedbhccdodbde
文件里	fdjdfeefjeeehfedeciememef
文本	ecdmcfdhgccnddjecbjfdfbff
文档	dhkcfddgicchcdecefdfeelch
料	mheVXZifjcdchacZcgcahhega
斤	biagibhffhgcdeajhgdbekijd
断	fdbfkiWXmeecggfdficdabiod
断了	idbXkfacldaeajcafhdfcfWoc
断供	ekddbfcelcdgmjegedhaeecee
断网	flddfgeeigefdfchemfdeenbe
新	hgbadfkeidbdbjjgbddiddfgl
新P	eiYfdkaajgfddkraiZakbcZZc
新加	lchceecbmdcdcchbecedefbed
新厂	fmbbddecldcccifeeZfjedidb
新客	mdeecdaekdbbdccbdadaddaba
新店	gkZebbddjbegbkamdiidbaYbk
新报	fcleeebclcnehdecehfdddmdc
新来	dagbdgkdjffhfcmbcdcidccde
新来的	dagbdgkdjffhfcmbcdcidccde
新来的P	ecfcchicigbdidmddjegecece
新版	ddffeejejecifgbheedcfjehd
新的	chaZdYncnbebibbhdYcacgZca
新算	fbjfdedeghgcddcehfeefdeed
新线	jheddhcekdeehhckfbecedidf
新领	cfcdjfZfeieegffdejfhegfcg
新领导	cfcdjfZfeieegffdejfhegfcg
方	gflfccYggeiifhkhhiefZeofe
方P	ghdihddjeegbjdddhijdjbceh
方向	enbZdedembbfcjgddZadechfd
方式	ffhibdbdjfjcdchcljedjkggd
方案	ccrYdeZfhfhceiiichhiafnig
方案D	fdlfeffejdbedceddedbedacj
方案交	fgjfeffeihbehebffcfhecefl
方案发	efjefffdkdfdeecceYdhdadbe
方案得	gelefeffggcfcjccedheedndf
方案改	fejffffejfeedddhfcfeehnfc
方案没	fclefdfckhefeceifljeffbme
方案第	ffkgcfgcleeghecdecgeeejea
方案给	fejefffdejchhghhbZelhehdi
方案讲	fdkeffgehgefdejhflecedddh
方案过	fdjfeedckddfbcifeddebcfce
方案过了	ffiffffejdefddigfeefbcfde
方案里	eZpdcedhjafdZfgleceedknld
方没	eccachmedjbceehcogebghede
方要	cjfjcdbcnZZhfaZZlbddcajbb
方说	iicfdcggjccadbhdcihbdfbci
施	bbhfdihbigZdhbejdidccdhgc
施工	ceieghYZhhadfZZjaieaaekYa
施工队	edbbmegcfjdiddepbjeeecace
旁	jceejfdehfghhgfkggfbffhjd
旁边	jdeeifdfjegfhgffgdgcfggie
旗	dcccmdikddcecddedeedecgod
无	akgfdaYhfiicebfeffekkencb
无人	dlfececfjchfeeekfahbiipfc
无人机	djffcecdldheeeehfbedjfogd
日	cbdhhZhXodegdaZeafngadnkc
日子	ecdjgeebhhdiddbbdjnieddgc
日志	cdebjegekfcdddcfdaedebmng
旧	ghXdhYhhiabdjbfhlccbeYiZj
旧的	dhcdiecckdcdhcdigZedddici
早	ffWckfgibjcggibhgmfeeeaZg
早上	icefigfidhdcifaeggjaiedde
早就	cibajkbkZjbfjjefgcgiddbcc
时	bjgcdchfifcdedbmdbjhdjmje
时0	fjegefekddegdidacdgfgeldf
时不	iicccbigegcegkcickbYeccce
时候	ehedidhifhYeeffjjejiefeej
时候能	ekffceakfceeeecdcceaedafl
时到	efchhigcgiigiegigegigdike
时在	egmddecdkecdmfddfgeddnced
时在试	fhlddedejfdekfeefeeedndfe
时间	dkdhYfeZneXcddfkdgihhfYhY
旺	jeddcejclccddbekhdcbecZfb
昆	fheddfjekddehfemgcfdfdjee
昌	geiiedddkeifbldfebdcjgagd
明	degcgiedifgfddjfkcfjldjge
明白	heichibgfhigefkeeghgeekeg
易	gejcfeedihihkfgdfheclfgke
星	jdggfcfkcgdicecffgfjifhgc
映	ebbagkjcbmbcjddibpegekfod
春	eldfaceghfdechalclbadbhbg
是	hgddacnbkfgdlfjfffgehehgg
是0	bWghYaoYjgjgZZbbfecdfgoga
是C	hfegYdiaobdediehdgfceagde
是C的	lchegfdeifgehgffghiefeefg
是D	aeglYbgZigijffckeblhdcXcd
是M	aXgddXoejblecccXZfaidZfdc
是P	ggdgaXjZqYbfdhpdZacddcXdc
是R	ikbaYegekbbbvZabcdhZhdbbY
是R的	hhbdafhclddcuecgehgfeecdc
是一	dghfcdgfhgfdjhicdggdchhgi
是三	gefdjhfiegbodfdedidheedch
是三年	gffdjffiefcodfdedcdeeeecg
是不	gZejfdjYaocjhhflehcjcgece
是不想	jeciecgfeicfaejhebffgeceh
是不是	beedgcmdejdejjfdelfkecece
是个	ldeedebekedffeidedeceddgd
是他	ghfdggXgjcgdebladhdbjhfjd
是他们	gddfhhbghdgfdciaehecgjhkc
是价	echedjdhblnecidgjldhejfdf
是做	jeegeecdkeheeebfddhdfdjcg
是别	ciidalYZcmebhdgdfldbldadb
是单	gijceffifdffjeidfafhfejdj
是咱	cdbglcghibdiYedhdbfkmdbdj
是在	echggcjdclcighbddgfmfdcge
是坏	dceendbcanfebfedepfbffdod
是嫌	ejihdddcfidfjhaedrfcfigli
是嫌贵	ghhhgedfdkegdicgfofegijgf
是得	eijeecbghdbicifbedjdfghej
是总	gijdbdffjdghehbckdgcegege
是想	hjdgeddZkgcemgigjgdfcdddc
是我	geedgfiigehcceabeZcckgZjh
是我们	gefejgeiegfddfbhfbdekhali
是换	deheieijfcbfefdeffeceghdj
是来	gfjegffddjefmedfgeembegff
是每	fdfgedjfjfjeafhefjjdijakf
是没	akgZdiaZiifgjjgbgebkdifdl
是用	cecbdkhaekceaccdgcedenhcb
是真	bgghdcfhhbdeihcfdkdbefbca
是给	gfifdddehgZdihehghgckdgde
是老	jgjdegXhefafjddaijeZkdZck
是能	eiejcfccmffffgagigifehhde
是要	febkeaiggflgeehhjYbhgaebi
是要求	gdfjegefjelgffdcmaffffffi
是让	dffdadkbmeicfcggeggbecXgb
是让我	ehgecdjekdjbfccgefgeddafb
是谁	ibkfeebghfffichddahcddbgh
是还	gggcjfebjkcffedddacfjideh
是那	jbciccfcgijdddaehfecddega
是问	ffegefijichfdkheeahbfeabc
是问题	gkehfffjgdhfdkhfeahdfeadc
显	efhiebbiegZhdjfdjgbihchbd
晓	gibacjhdkcibejidcbecddbed
晚	hXVfmbfXiiXjccYnelhYbbXfb
晚了	edbdofccfjcfgfedjjebdefdd
晚到	feeclegeckdfdffmcoeddebbd
晚点	hdccbdjdkcdddeebdcebgefde
智	jhcbegYgclfedligfggdfcjZd
智慧	cjfbeiafdlegcnjhghhdhehdg
智能	kgbdedbifdibdZebfgdfccdcc
暂	ggkgeWXafibhdeXibdcniaaZb
暂停	delhdZZcghdibaYadacpjbccd
暑	ekaedgkehefbZhZlfffgiadag
暑假	gkbceegboaXcciamhhhbjcgba
更	ccekdhheclgklgadbjgnlaXjf
替	bjZZaalekbebkbchcedecbjdb
替代	dmddcccghddfmddkfgehedifd
替我	dbccceldlbhdbcbZdfbaeebbc
最	cdchdihcgiljjdjkgiikhafdc
最低	eegedhgYigkdheZhiidgoeYhb
最低价	fhcddkccdjjejfeijifgngdjb
最低价中	feccelcdfinemfeidgdfofeif
最后	Zbaihjdgfiljfclhfeikhehbe
最后一	cdbigjeehgikecfjhfemlgZgg
最后一轮	gddldbddmajadebceZdamdcdc
最后说	ddlbgedieheicgfcegkeeineg
最后还	diiechabjfageehgdkfcgdidf
最后还是	ffifcfbbjfZifehhdkecedide
最多	fgfjbgZchgkefjhblecbdgdic
最好	ekeeegdfhdgegecifekghgmkf
最快	difhdidakebfbbfpbbibdieaa
最快D	ediidefckddffdgicbjddkgec
最终	cffjdeZdjflkkZfZZYeZfbcbe
最终价	gccndddcgimckdhcebddbdbfd
最近	fgbcgZkehffenccZeeembeXce
最近在	dabdgcmcldjgnedceffkdecdg
月	dgecicgbgihefZaergdnchcid
月不	chggeefeifdfiededcfmgfbie
月了	igeZgbibaneedcaaljfncbaae
月付	fdcldecclflecdbepecgeeddd
月就	ffeejcidghfededdeleXfjgic
月没	egcckWldejZhadcdeffsddbnh
月没人	djiggcffejejcfdedchnfieak
月没动	fhddcdhfifcegefgghfnfedce
月没动静	fhddcdhfifcegefgghfnfedce
月用	fjedffeigdjigdebcafifcjec
月的	fcedgkdicjafgffchlhcefbhe
月租	egjjdfaejeohfedhkdgfeggfe
月结	eZbehckYkfdjgcbalefYcaafg
月结0	fddhegjbgijdjecdmjgceebhd
月饼	dbZabbncmbcccddbcbcbdbddf
有	fjgXZbjbgjabhpiecmdkgfmfe
有0	bffbjdigcjdeeiegdgeijincg
有M	cjfgecWghgfegrghbkcdbfbdk
有R	Ymfecfbdnbcdmbkfdbekccghc
有R的	cmcdedbekdeffeigebeldckie
有一	eZkchegigdfeeciadjfhjfhkc
有一半	fckhgdbefklhbiecgffahfdig
有三	iffghicefiffifjjdkgadagge
有两	bdihjcjgjZhedjehghedohggb
有两家	edkedghclchdmbddfffclcbee
有个	mcjYdbeanceeeekbdcgdfgYdh
有个叫R	jdfgggdfhgefZhhfgdififcfe
有事	bbcdcdmdldceYeYacbbZccaad
有人	kgggeYdfhfgecbhXcjeaccimh
有六	ieffiefgggiegaefiiegjeefe
有兴	dmedffcfhedcfgaccdegfhadf
有兴趣	dmedffcfhedcfgaccdegfhadf
有意	diiffebdjgkjfcdadkfcijfcg
有意见	gejdfffehhgjcfgbehgdjiifh
有新	eecickdedkehbjddeneieheee
有机	feebcigcfjdeiceedieijhffd
有机会	feebcigcfjdeiceedieijhffd
有没	ikZfacifkZdehfbfecfcabifb
有没有	ikZfacifkZdehfbfecfcabifb
有没有现	dfedefjkdefebcehddedfeedc
有点	aelcjYcebmggfidchqilemkae
有现	ccgbbkhjdhbejcciddfcecdcc
有现成	dggffiaclfdfgdededfefefee
有现货	dbfcckjfghcfkedhefgcfdadc
有的	ddddehkhgehfbmhhebgeecjeg
有空	iZdfedkjedchgabicddbdebcd
有钱	fnZbbcebhieecmkghodcdcddc
有问	cekfhdfbgjiedcbdgmedidddc
有问题	cekfhdfbgjiedcbdgmedidddc
有限	jbhegdedlcjgfbbcgefcchjgh
有限公	jcdeheeekejjdcbdhfgdehegd
有限公司	jcdeheeekejjdcbdhfgdehegd
有需	khabddZfiaeghbdffZeecdbcf
有需求	cmcddebhgddecdfggbfedeced
有需要	lcddfeddlcfhieceeafffecdg
朋	iaacgfhjcfbefedcfbfgcabce
朋友	iaacgfhjcfbefedcfbfgcabce
朋友圈	idccgfffeicfhccehfdjdbced
服	kdefjcchhdfifcgZhfebgcVkl
服务	befeldfjefidedgdjhedjeXln
服务费	fdehleciehhcafiemigdhddXk
望	fhffedeggfeehbjgeaeleZYhf
期	cdjifccehfdhehanjhdffggfn
期0	egaggcghehagbhbfkibbacZci
期0天	fdcieehbfjdfdcdhnjccedddc
期一	figiefeekchgddelebjdecdbc
期不	ihbeehbdigZhjbfegligdceci
期也	fibdkbdmdeliafgeijdbhfiil
期了	dabikYhcifbdadchjheafidki
期写	fecigejclddmbehkbbicdcbcd
期前	fjchfafdldhcigehdbfefdcge
期就	dbicgjchfgbeddeceZfjfjbfh
期报	fdjiccecjengdfeedgfejeedj
期没	hcZcfledamicidceieenhdZbl
期的	eiibeccfjchecidchededdhfl
期要	cnYdfcachgafhZbldhgfdbpdk
期间	fdhedfidkcgeddfefahefgcnf
木	gYddfijgfhicmefbcfdegjjie
本	effmYefefjgjgfhdcnlegbdgb
本地	chihagYbjhgjlbegelghhchlb
本地的	ccjhcdadldfgkccddeeihdZid
本定	ffekdddkdcfgeeadfaiddfeef
本来	chegdihdfkhdghggeiicfaZaf
术	feifdgedgiffdejeeffdfdpbe
术上	ejibdccdkdecgekfemfefenef
术交	fekeffdejegedfcdfdeeddmeh
术交流	fekeffdejegedfcdfdeeddmeh
术分	fdabdmfccmiejfhedcgeidjfe
术协	dfghgabakffdehbecgcdccpbd
术协议	dfghgabakffdehbecgcdccpbd
术的	cmjjedcdldhefeoffleeeekfe
术部	iegceifggeegdbhfhfeedkbcd
术部P	jfdcdidhfgfeeechggffeleee
机	fiebkeciffcfhedjgidhckknd
机0	ehhbgiadifkljbcZdXcifbXig
机D	dblcjheYmfdekcckeebackYed
机一	chdeihchdijfjebncfcaddgga
机一台	fiedehdchglfedejfaedefged
机不	ffkfigdcfiddekdbfnebfgbje
机了	effegdjhehcghecbdedlchedc
机会	clbaZigahiZekecdfjdhhfZcf
机又	ebddnefacmbieddcfjeZedbqc
机器	ffgXkgcgeiffffcgjmegflild
机型	ejfddedfjedeeffdfbgfednff
机房	cdkccchXnfdacghibhfdfYkgd
机放	edmfdfbdejefdeecfmfdfneef
机的	hhhdeffhgbddbefdhZcdedggj
机能	giffegfejfhfidehedfffdmde
机试	dfleaebjfZcdccfaeYdddpjZg
机跑	eihfcfekddehfefdfdidekobi
杀	cZgjiZdbjgccmcfadldabbfld
权	ZafeXnhagjgfahoafffoefZZd
权限	ecghckccdljabZmcdlhndibdd
材	jcffdfeffhjibgfhaideigffg
材料	hdhhZbebifgkdgiddgfckdWfd
材质	ehggaiabghegbgfgekeeedpag
村	iifchhbgggkefncbejdbcghcg
束	edfdfihihcfghkhddZghjeZbc
条	dffmXhbbihdrhcZgijdbfekef
条件	ddgigcahibaejcbjljgebcXgi
条款	ebgoZeZcgjZqfcbehkecdeceg
条款都	ggfkdgfifddieejcibddgfehi
条码	fidjbdbdkfkcceecdjgeddnhc
条线	Zhedeihjfaeefeigccfgbefbk
来	hjaffbdjdffiljiehllhfgfie
来一	kedjhaWgicecgfihfebdbeafk
来三	fbhhjekcigegacdjdhebefnbj
来不	edfhcmcggfcffddkelhmffeff
来个	eiehddebigdcfncdeiecefedd
来了	ajeWohSlahYkeifelkeaniiid
来人	dacbndjacladddcZdrbbeafpd
来修	ghedifddcledkfdcdeehfealh
来公	diehefikebhdacbdbbfbdecee
来公司	diehefikebhdacbdbbfbdecee
来再	eoaWbagbmcZdalUcfhaebbYab
来再说	inaaeccbkfZfbiacdidhdcadc
来压	dbhjdbcbifjepegdcmecbcbdc
来压我	eccmeccdjeieoecddkfdbdcee
来定	eghidebefhggidmeiibkedcdf
来就	adkhdZdfhejghhjdgfmhefghc
来就签	feeldgcghdeiiildhekbigehf
来得	hejgjecjeddghdcjebhcffcig
来得及	hekhiecjeedghddjebhcfgdih
来才	eihfefdcigjfhmlgdgjddedhg
来才能	fjiefgffifjfglmhfbeeefeeg
来找	ffdkcfcgieihkefeecfcfecah
来源	ibicfdgggadaegdccXcbkdZbe
来电	gcgfjidhdhhiejbfggdhecedd
来的	pZcZgehakgdikakYfcaiedbeh
来的P	ecfcchicigbdidmddjegecece
来看	fljbddaifceboecibYhedilhj
来签	eacncdajfYhefcpabcmaheebc
来要	eccjhgfgckifbiagildghjcdb
来说	eakifgaagkkgecfhdpijgcjfe
来那	cgkedbeigdfejdheeafdeicdc
来问	ambfceiigdeebbbcmdjghaZbg
杭	gfbicchbmceebbaccjbddbdcf
松	baencfZdlekgeaibkccidedac
松口	ecfobdbdjeidfZkdhddgcdfZY
板	dkabkdbdidgghdlnkfgbedkid
板P	gbckhdfcjgbmfdfcnZcddcbcc
板子	ehdfhefeghedfedjfmfefcmbe
板摆	djhccddkdcdeffddfbfeencdf
板的	ciedcchdkdkfcdgefbdddcfec
板的价	eifdffeejfmgcfcfgcgffdhfc
板间	ecaimfddjekiddeojcffggade
构	gckdZehaigfbeadlcndhbbdad
析	edkgedbfeifdbdcdddecglkie
果	Zeiebidheifffbfiadfjjnjdf
果出	gfcejjfhibcfafeedcfdkadee
果出来	gfcejjfhibcfafeedcfdkadee
果出来了	gfcejifhgecfcfeeddffkadff
架	efgcjfbhehiofdbgbmdhghlee
架协	fccigedficcogcedeefdcebdh
架协议	fccigedficcogcedeefdcebdh
架构	galdbfbbhgcceceZeoeddddae
柜	bhdchjfkdfkiegdmfeheeemdi
柜体	ebfchejbmdgddddjfcedidodd
柜子	geehhidhdhZkkfdkeeeieefcf
查	cecYngefdjZeeZdekhdbeinmg
柱	debekefhdiceheeieafhfdkce
标	acjZdkfhehcgigfdcbgatcifd
标D	fglecddbmcddehdchhbemfdee
标书	eYmcbahckddbeZccfdfdlffcd
标书D	felfdfedkfcebeefeeeeldffe
标了	bifZekWfejcXojbcaYaZibaad
标保	eeiedhdefideedebhdeemedff
标保证	eeiedhdefideedebhdeemedff
标保证金	eeiedhdefideedebhdeemedff
标公	gkcgiabhhddlafbghgidhddee
标公告	hkdefdcdjfefdfdiidfeedaff
标公示	efcgicdigddlcfcdchielfgfe
标准	chgiaZggfhindjkcdlcdfffde
标办	fdjhhedblfiigdhghicejeeff
标我	dceikhciefbccccjdbddncfcd
标文	edjhceddldfdfdcdhbedkdjde
标文件	edjhceddldfdfdcdhbedkdjde
标段	djZgbiajdfjjgddccjjfdcadm
标的	cbfeaiiZdkfdidceecemddgee
标通	fecdmedkdeejedfcejjegeefe
标通知	fecdmedkdeejedfcejjegeefe
标通知书	fecemeekdeeiedfcejgefeefe
栋	chabiehlbcaiagdkcadceZgbl
栋也	dkeccfdlbdefbdfeebfcfccdn
校	fjffaibehgggfljdegfhcecdh
校区	enbcdjbdfjgegmdegbdldhchk
样	eikdacafhefdicbbdideZxkYl
样件	eaqededclcbfedbgecdcbqoed
样册	hibbdeffiebeZedfdffffedfd
样品	gfjfZfbgfhjZcbcidjgfgmlbc
样品寄	fdmeedbifdddeeebfhefdnZed
样寄	ecldbecdjegfdeebfceeenfcd
样机	bhfbfgdgjZZakgiagecYcfgbh
样板	aekefcaifbhiggdejhedefVac
样板间	ecaimfddjekiddeojcffggade
样的	ckZjecbkbhcflcghbihihfiem
核	jcldbbcelcndhaZecZgbhamha
根	jagclfafclgficfgdgdafaflf
根本	hejfdhdcfjfgleidgjedhdffh
格	affjafYgffodhakhgeicfZigh
格上	fcffejefghodjeaffgdfeejgk
格不	fhehfeffkdefhfiheZdehfchl
格基	ggdjgggclfldhehhfcgfffdee
格基本	ggdjgggclfldhehhfcgfffdee
格差	ggfcglggfilegfdffZfcehdhd
格没	dcddddlheiabbiZeejecefdeg
格要	fekeeeddkdndbechdYhdgjjeb
格预	fekefdfejeffcccfeheflebge
格预审	fekefdfejeffcccfeheflebge
框	dfdgkeajfbdkeacabfgZghdae
框架	dfdgifajfZdmfccYcadagfcdh
框架协	fccigedficcogcedeefdcebdh
框架协议	fccigedficcogcedeefdcebdh
案	afqXdeVfghgdfhihcjigdemif
案D	fdlfeffejdbedceddedbedacj
案P看了	gejggggdkdcfdmnfgbeefeZef
案交	fgjfeffeihbehebffcfhecefl
案例	fmbYadaiefYecZcccigbjYeab
案发	efjefffdkdfdeecceYdhdadbe
案得	gelefeffggcfcjccedheedndf
案改	fejffffejfeedddhfcfeehnfc
案没	fclefdfckhefeceifljeffbme
案第	ffkgcfgcleeghecdecgeeejea
案给	fejefffdejchhghhbZelhehdi
案讲	fdkeffgehgefdejhflecedddh
案过	fdjfeedckddfbcifeddebcfce
案过了	ffiffffejdefddigfeefbcfde
案里	eZpdcedhjafdZfgleceedknld
桌	kYigaZgffhjcmaigcgcgcfghe
桌上	hclkcbYfggmemckdeeccehYag
桌上了	ffjheefdhglgleleegebeccdg
档	ffmXgbdamcigbZbXedegaafie
桥	hdegYcicnacbfdfdcXdbdgmcf
桩	hcackZkfiegbjZZieghebdeeZ
桶	fgdidecbfiligZbacjkcdjhee
梯	egdjcYgkgXkeYegcgebhcbkVh
梯价	edgjedbekdlddddcdcfdddaeg
械	eghfiedfjcecfgdjkiigicigf
检	fgjbiZcdkceibfgbgjdaglmek
检修	dehhbelelbejiejdbbhbgeiZc
检做	ffefkffcldjcfffdhgffffbnd
检测	ijdcicdfidfjcfdXjkcedhebk
检测报	elcecedghdgccdbdikfhejqdc
检测报告	elcecedghdgccdbdikfhejqdc
检验	icgejegfifejbgfjeffediffj
棉	jkadbebhffddccdZdceeedned
棚	gkcegfegidgecdcgdcfeegfjf
椅	bZndbbigjbicecghdgdahlggf
椅子	fdjdgfdhhejeefideefcggahf
植	iadhbihhhfidbecdiaddefhcc
楚	iggfabghgeefkijefgdhfjmgc
楚了	hfcdcehejebdjelhdfecddede
楼	kcYcdjibejbfhhchZZhfhZgfe
楼下	debeZhiahhcfkbYdccbhbZfac
概	coaeacagiadeZkgjZalbefkeb
概D	dehjaeiggegbbbjocflbchgcd
概M	flccecbhgcbfandecdcdhgjec
概要	eggjffddkeehfdbbfdbgedigg
槽	dlhdfcegfidfmfdiedfjfgjce
模	gfckcbfhjchhfaZedheacdgXk
模一	fgdbgejkcdaffedefbfeecbel
模具	dfgjcccbkfnhddccihedckjei
模块	ecfjfccgjbjhgcfdfeidfcfcl
模拟	gkefefciiedededhfefefdZbi
模拟器	gkefefciiedededhfefefdZbi
模板	daciffjghcfiifddceedddfcb
欠	bbYelYiXcpWbbXWcukbhaacfc
欠了	fccdlbidclefddbfmofledhef
欠款	gffdkefceleeddebmkgjffdcf
欠的	ededjffbdkbfdeedmZeeedeeg
欠着	feecnfcbkicddddcmgdjedgdd
次	kfadjcfdekfeibehnhflfcjng
次了	dagjidikajblgacgfndjggZeh
次付	dbhkcecemcncbecbrdddieccc
次去	hbcbhdkclecdhfhbmbdbfdgbd
次就	eggdjfgiehefhfefhjgighbld
次性	cjcgfecifbjdfdchhbeedejbg
次报	feeiiebeghnfcdgdehhandckc
次报价	gfgidfcekdoeddgefahcneefc
次没	jefeehdcejcgcfeddbgkefbbe
次见	lccedebfiededdgcdfeeecbce
次还	dcidkddcclcgdfeeeofchicme
次那	dggeihbfifieedbcdfejehbek
次都	dlfafZgZcncjbbfbijiodcZYd
次都说	ciccjcaedlciddegklfffecce
欢	ddiibchfialekbjccWdbciXbb
款	bdcjkabihdfjciXbriZcdhhcd
款0	fdejggchgcfdcdfglbjhedbdc
款D	fjeaifakgbaececjoYcbccfaf
款M	ehdZnebggggcgichrgcjcabad
款催	gggdmfdfhgedefedlZecfiebe
款催了	gggdmfdfhgedefedlZecfiebe
款到	edddlfdgiabahcfkqZdddccbc
款又	fdfaeeldejedhhhblcekeeece
款已	feeenedigcdhddebpfecdecdd
款打	ddjdjcbZoahdcccbfbdedddec
款方	efdihfcfiecfedbdmhfeheeef
款方式	egdkcfdfhfcdedbdmjfeheeff
款是	ejckcbbcclbmidbddngcgdjdd
款没	ehhgbgdejgfifkebbbejejfee
款还	ddcbmegaigZeggdeghcbeghcb
歉	baabhmeefimdiigfdffgfeXmc
止	bYhdaoXXeledcgdZedarhgcaf
正	eiddjZgglYfieegegXgcimhbY
正事	lccacdhifdbbcdbdcbecdccdd
正在	gkidebYbhgafihifdfdgfejcc
正好	fldddccjhbedhheefbdbikgdf
正常	cZbijcicmceddddlhiedceglf
正式	ZZfgjhfejcghdfeceddikmeda
此	eceeblcdblefecgfgkenedbdd
此为	dcecclcdblfdfcgfekfneebde
此为止	dcecclcdblfdfcgfekfneebde
步	hclifeYejdjkdghdehbahjhig
死	cggldbeXjhilkfdjfkgdfdhfa
死了	dbgjfdhelcfmgdccdmdbgdifc
死机	fifbjdbbgifhheeaeiehfcegc
死活	egbkcecebmjjdjcgjjchedcae
死活不	ehdidcdegicjejdfindbfeebe
段	diddbhhjebgihgZmadicehlaj
每	Zdhjbcfahhpfbdelkhfgfhila
每个	efaebcjddkeecegbejkcdjZfg
每台	fegjdfbbjhlcfbdacbfedbgbc
每吨	gedkdfefeilheeaaajifeeaed
每天	fehkdecdkdhliemkgeejdfcid
每次	bgedldhbfkejdecdnmiiefcie
每次都	diecjdedeldkdddfjmjhfdccf
每次都说	gdgflgeeejciedfgkmfbffddf
每米	fcmifeeelcndifddegeeecdfe
比	bZpdgebkcfhjiceYcfddonkdf
比D	fddhlccjdfembdcbcicbccddm
比R	celfhbafckejmejfekcZckedc
比R还	fdkhfeeabmffhfdggogeficff
比一	ghjddffdkcledeeceZfddgadj
比他	egjfffekcdhebdcefadjfllbe
比他们	efjgfgekdehebecffbdjfmmde
比价	fclbdbgcncgjbfcedbdcjaYie
比例	ggflcffdkfamegdjicdfgfcef
比到	diZjdbcdkdmglhfifheccbbfe
比原	echbjeemacdbcedjfclediadd
比咱	gdfjeddciknelffefkfcddifd
比我	ecfgcjcaeligqeddejefeddfc
比我们	ecfgcjcaeligqeddejefeddfc
比我们低	fdgedkdbekpdnfdefgfdgdggd
比稿	dcjdeiddjgeemeeeeedfqebed
比表	dcicedhdkdZdmfgggffedbjhd
比选	ffhdehebmbddgcfdeaedqbZed
毛	ZZekghZbelrgfgbgfjafaYYZj
毛病	ckhhabachidkkcgeekededcbd
毛钱	dbjhbbgdfjneccddefedcedde
毛钱都	ebjhcddefjnehcddeffefedde
毫	ehiddecdkefehddeecfeefndd
气	fgeXfgjdcmdZlbfjbjcceekgd
气得	ddZdkkabclffhedmfifhhcaee
气的	fkdccechkbbebecceYecdgnbd
氮	efeeffjhhedhcecgebifeeoee
水	jeaciejdhhaZebUgahdYghknh
永	ecjjeedeelchfdeidohkhibge
求	eijgecYbfihkebemjjcbjgnhe
求D	edfhidaffgekgfeqgiegbdhfh
求先	edgkdeccmcagcdkflgeddicdd
求分	eddldedhgckiddcnjbeecbacd
求合	gfgifgfdlcdlffefidgffgdke
求合同	gfgifgfdlcdlffefidgffgdke
求合同里	gfgifgfdlcdlffefidgffgdke
求换	fZcdndfdcldcahbadhffecgmg
汇	bcldiecghbihZYmhjZcWYdeZb
汇报	cclfebdghdhicamieaeYbeZaa
江	gdcddjhckffdifkcdcfchdacd
池	elbbjcghgefdljhieeeeigigd
汽	ffeejedhcjdeedccekfdgcake
沉	ckkZZbZdfibbffibbafkcgicc
沉大	dhlddededjdddgfeecglehcde
沉大海	dhlddededjdddgfeecglehcde
沙	idgaegffhgjfjhhbgddbfggdf
没	keZbZmjYeocggggefmdjfbfge
没上	icebjehdgiddgbhmgidbegYkc
没下	jldfYXcYghggZibdakaddfZaY
没下文	kjeeaZcehfidbdcfdcedfhccc
没下来	cmbhbabagiaibkbbalbeccccb
没中	dcccbpabhgZbkhaaageXtcYca
没了	dbbeZofbfjedfjkjcadidbgZd
没人	gdlheZafifZcccgcbbiehgagf
没人去	gfeflfcfckffegfefofdfgelf
没人接	iedagagcjfbeZdaceacfcdaec
没人敢	cjkidccfjdfcfdofeicjfebef
没什	ccefgdkdlddigdffebeehggie
没什么	ccefgdkdlddigdffebeehggie
没付	fefanfcakfejefcbnecbefecd
没公	eejeedgfjegfnefiiefikffff
没公布	eejeedgfjegfnefiiefikffff
没关	ddefifldejcgceebekfkfdelc
没再	hbagfhkcfifgfgbccZfldbggg
没写	hghdffedjfidehdjflhfdhdcf
没列	jfbdedbeeldeenddelfedfgfc
没到	dhkbmYcZgjacfhhgjnbkbcejZ
没到位	dlgfdecdghdednebchecdfdfe
没办	edddekddfhhdelaheifddegle
没办法	edcdekddfhhdelbhegfdeegdf
没动	ggekfcdghejjcddggefkddbdi
没动静	ghffddfdhgfhedehhggleffdd
没变	ebccjejihdfieiiidZgbhdadk
没啥	edehdekfjdegfeeehZfcegfhd
没回	iakcdZfbekichbdabbdmdgagg
没回音	gfhcbciddjifdebedcenddbed
没在	cleadchelfbdccgecedbeddee
没声	cnhefbfcgidecddddcepdcbfd
没声音	cnffgbgdfideddeedcfodebfd
没定	hmaZdfdZkebfdehiaaacfdddg
没寄	gggfigffiffifgffkbgfghjmd
没得	cfcgcjbbfkhdmdmdgjeddfaee
没意	egckehcaldgkcdielaicgdheb
没意见	fegkeedanbgkcdiglciceggeb
没戏	fidcdibdfiebgZkdbedfjcdee
没戏了	dehffjgehghddadgdbeggdfgb
没打	lafdgcadldhebdbcbaebjedcd
没批	bhijZfeYiigjdmgdcjbmhcZdb
没批下	fighcgebjgfidkccejdmfdddf
没批下来	fighcgebjgfidkccejdmfdddf
没报	giefffdfififfiegegfhffafd
没接	fjdehfbclghdgdbcdmfcjfjje
没提	hgjedcedlbaeZcaeeacacckhc
没敢	iejeecfejdgecfdfjbfeghidd
没有	dicgbaiYmfbddieifmfaebkdd
没有现	dfedefjkdefebcehddedfeedc
没来	igjdefdhfiffkfeeebfcffchf
没松	fdhiefdejhjcjfcdclfdfhffd
没法	cjYkaiZbclifgbidjldgdgide
没法做	gjejeceeblmedfedlngiefigb
没用	cdfidhgcjfjcgchgecmjekYfg
没留	iddbdkccclbehcdkggfldgdfn
没留住	edecdlcebmcekffefbflfhfdo
没登	cceekdeddkffdfeeebfnfgcnc
没看	edibdigdfinfededfffdfjied
没砍	eafelbbkeZnkcbkdeZdddecee
没空	ZhfZZZkbmcccacbbdZdidcabc
没签	efecjjcffheaefecifcafedci
没结	cddbacmfjfefjfefheeffggfe
没给	aeedgYlaZoabfgacnlhZgcccd
没续	abdaXpZbcnccnciddaeqdddap
没聊	jbbYbbmcmZachYdbccedgbabb
没联	lgdeddefiffgidccddecgedde
没联系	lgdeddefiffgidccddecgedde
没表	ejecddcbmdgfgeiefjecdeZcf
没表态	ejecddcbmdgfgeiefjecdeZcf
没见	ifZcaahcqYYbZccbcYbdfaYZb
没见着	dibdbckembacabeceZdfbcbbd
没让	jidbcaadfidccdcddlebcecdc
没让进	jidbcaadfidccdcddlebcecdc
没说	jgbfeYgepXgddfbccXabcecei
没说啥	dgcgmdgelcfeeedifafceddif
没说要	ihdgddeejecdfcbgcfebfbYhc
没谈	ihbgYigWlfiiacYdcfbibbjei
没谈拢	eccncbbdghoibdbhikeceebcd
没达	fjcjfefdggfcigfffhffccoee
没过	cbgcfnWaZpchhcdgchhhbjuib
没还	cabbmbhmZgcmbcbcjjdcdebej
没这	gfclccdeejldclbekoecegdec
没进	kdacbkhbfjecabbaeYhbjdZbc
没进去	lZcddihcghedbccbfbicfdbdd
没选	eaZabpaeanblkedefafddejcd
没通	icgchfadlbfhgchjdegbdcccc
没通过	ieiedgcdlbgghdideYgcdcfdd
没钱	giZdegWagjfhhnXbaicZfdaZd
没钱了	ghfgfhfgieffgkdedfiaifhfe
没问	hYgmeachiZfjbhkekbkZbdhcc
没问题	aZfmebehhagldhlekdlaceidd
没问题了	fdhicfadldeighfhcghdeehcd
没预算	dgccfjbeejdgemdfdmecfjche
油	diiciYWggfhaieaZdfbidjjjg
法	cfclbjZcghercgdcgjbdddidc
法做	gjejeceeblmedfedlngiefigb
法务	ecamahddkdbsdfhdgebZdecZa
法务P	fedjbibffhcnedfabfgegfcdd
法务P说	fffkdeeckeelefdeffhffhdee
法务在	ffenefddlcclfecigaeeegeed
法务改	gfflfffcgidldiheiieffgeff
法务过	gfdkeffjfdimfhjidkdfdfeff
泡	kZhZbeehjZbchhdadZdfcjjac
波	emcecebcldcfnccgdadcebncd
泥	bajeccifhfgegddmdbedekidc
注	kXebbbkfkZcedeZahbcZadmZb
注意	dbcdgdlgibehedbeeadcdbkcd
泰	egieeegggdgdjefehZjbeihni
泵	ckhdhbaheijbhhhfahhgbfild
洁	ehiddfghehecldfcdkecifhhh
洗	fhbYhehelaggidgfacdcbdhlf
活	aidffjZiblceVfbkfjbkhfekj
活不	ehdidcdegicjejdfindbfeebe
派	ecfhkZYXhidhebikjkhgedZnd
派两	fgddigdejfdfcfckfdfefcZne
派两个	fgddigdejfdfcfckfdfefcZne
派个	dgheieeeghdehecjdmdjffckd
派人	eedjgabafjgdhckehjjfgfeif
流	ffdjceeghcakfigidbijhbeif
流失	dhiehjadamcefdedeagnedcjc
流标	ecldbecambcbffbbeeebneadc
流程	bfdlcZegiccldfhihYhiefhgf
流程走	edckfbbfjccpdebchegadeddg
流量	eeddgjikddgdjbclegdcddbbh
测	diibfdchggegfecZfhffblkZg
测报	eledbecghdfccdbcikehejrcf
测报告	eledbecghdfccdbcikehejrcf
测的	jeghcecdkfbieecfgdfedckdd
测算	cifjbbccjfhebebecoeeecaec
测试	eheefiggfiedgbagifdgcdkXc
测试没	fdffcjddfiffceddgifcedmce
浪	hffcekchclcffiedfmjkedcdd
浪费	hbgcekddcleegheefmfkeecde
浪费时	hbgcekddcleegheefmfkeecde
浪费时间	hbgcekddcleegheefmfkeecde
海	dfbkbdmYmfidfchncYgdeYcab
涂	fdigghekdfkehfchdaedklldg
消	hYjZcjhgfhcbcjcmfdcmghnfd
消了	feeedledfhgdcjcjiiejcgedf
消息	jVgZbcjfgiaifbahfdchhjbdd
消息了	iehdffhejfagdfdhfiejfhbgf
消防	cjhagdcghecdcfkgcfeihdpid
涤	eiedgidifgfhfgcgeieedelkd
润	hdbnbaZhfgndkbbbcmdbgdhda
涨	agZlZViXleokjcWZaiafacfbo
涨0	geelcfdfjdmkafddgdddefefl
涨了	ceciebichgkgfddecifddeeeg
涨价	dkZgdbebjfghifZbaccYcbdcn
液	diebhgfheheedgdcdkghfbfjk
深	ihcdabjhjbdbdaZiebiacZmae
混	nbbdcccdlceejdcaebefddccd
添	dmcbcecmbbcdcabbeYicddZZp
清	ghjadYfelZebjejbfbbcjelgb
清了	ffddkeckeYaZbZiYmfcabbccc
清单	gendaeaekclcdbiZecdggbogf
清楚	iggfabghgeefkijefgdhfjmgc
清楚了	hfcdcehejebdjelhdfecddede
清洗	gjdbhcaejdbeceilcbecegnbg
渗	dgiddddgjdgfdfejfdfefkndf
渠	jcadebjdlbadieehcagbbfYcc
渠道	jcadebjdlbadieehcagbbfYcc
温	fhgagfafdibbccacdleddduhc
温度	efcekefheiededfgdnhgdcnjd
港	dcfblfbekdegbckmjabcdbakd
湿	gkddggedjgeecichhYffecmde
湿度	gjdehgefhhfedhdiiZffdcodf
源	ibgZihhidifggbbabhfZjbfkd
源的	ckcbcjgdgikgjdcgfZifkgcdd
溯	fldddfddjeeeihjdfffffcpgd
满	dhjcfZglcdeZgacegeegemjdl
满意	aflbgbZledcdgafgaeggcnifa
满足	gekgfdfeiffecedchihgjdmce
滤	gehcjffcfhedhgeffeeeeegil
滤芯	hehdifgdkfieihedefffegafl
滴	dfhdkefhdhcdcffbdhdceckjj
漂	dahcdiidlcadacbbdgdbcdqcd
漆	iehdjdbbckeekdcddkeedfemd
漏	ZifZiaieghagkbYacmbgffhic
漏水	fgedmdacfiheeeedgnfiedagh
演	dflZabdfjccdhijcgfbibmgbe
演示	dflaabdfjccdgijcgdbibmfbe
演示完	ecnfefeghfdfedddejejeechc
澄	fdmfbeedghdeedgcdefekejde
澄清	fdmfbeedghdeedgcdefekejde
激	clggdcbgiacdmdfceadbeeibh
灌	cjeckedjdefjcfgkcgefgblkg
灌装	dkccjfehfgffehhicjcghcjld
火	bgZekXifWpkahackcpfceajjc
火了	fgddjeffeicffffjingefefhe
灭	ckhceebcmcfdbafgbdedcelhd
灯	galhlYcghfgccgehejbeieiif
灵	ijagcfafkcgcabbbededcckbc
炉	gnacbbbgjbgdfihdbbhZhakcd
炸	fcghicdcdkgedggbdndaedkkd
炸了	gdajjcecdkgfbeebdndbedjld
点	cfckddefheihedhdgiigdhljc
点不	eaedehkbgiefhedgemfhdjiee
点了	hfdkadahfffjcbjehkjccbdcd
点了头	ecglcecgghhiedmcdjledegde
点位	diededhghbVkbccdcadccblcd
点头	gdhibZefjYfidYlYdhddcibfe
点头了	fcgmbecjdbdjfdfccajfeddic
点就	fccleceeghineekadndjeddef
点的	ggifgdbbifdfgeakjahhecadg
烘	fjcfhehfjdbeaccdeffeeelij
烟	kgcbjecfjdcicchlehgcdcedd
烦	hhicjbZagkcfdZZhjkaddeZeb
烧	dfidedgigdhejieceeebfjdfe
热	kggZgbcdhhbedaXeehgfdcjld
热情	ldhbacajdfbbfaYbcecjdaZZc
焊	fgbajfkhgefcgebedjgcegmlh
然	cghgcZfdfhhflcdgfhcigfhhk
然后	cejdacjfkcfhgehehXdehejef
照	befeeXmgjbfcfbYkddcYegiin
照旧	bYcjfcjhgZcgbdbZcdfcecYbk
照片	degejeggejefcgclhjfdeeike
熟	libbbfffidadmchecfdcdbcah
爆	cjachjaifdfejaaZdfembdnec
爱	fghgYZfbgjlbdZZablbjbdWZa
爽	eacgjdbkebglacZanXbacabZi
爽快	fbdfkddkdbglbcZalXbbcabZi
片	ldZefeceghedZbcgdfcZcegga
版	ZaqdUcfbjfieYfcZfkhecmnaY
版了	eciaccidjedbdhfedgeeiggde
版本	fcfjbejfhghjhebeegkegcjfd
牌	hdhacgiidhcigebcdiebhacZa
牌子	Zdlhaigahielkdgdfaebddbeb
牙	dedlecZhibibgbbbhhgacckef
物	hieggbgdjckakehicddckjagf
物业	giehcbbhgdjfnddbcXfghcbbf
物流	hfZcjciZkeeadhjheffYbbbjg
物资	giegffddkejegeekdddekedgf
牵	jhiddfcdkdcefjmdeceekcadc
特	ebhegfimdbdgjfbjgggYedijg
特别	aigdgahndbfhghdggbecdfhgi
犹	dkgjacaagiddldhcdkeidcabg
犹豫	dkgjacaagiddldhcdkeidcabg
独	didhkdbkdbchhacXfaccdbmZZ
独家	eichldcmbcZhjdcbfccdecbcb
率	acmcgYehjZZebgbZiadbbmfjg
率0	dciedejghedegdchdafddjpkd
率不	fhgcibcejeeehdecfZfdedoje
玩	belecgbihcfedcaaeYdhioYdc
环	ilcadeehfgefehejdebebdmZf
环保	ekdagbfgfgdfajfhadcgcajdh
现	cmeceegdigfcgeijhhjkeehff
现在	fjhhdbedfjigiclhijilggeee
现在R	ekfdefeeigfckheefceefedoc
现在就	dajiedhdjfghgdihfeibgdahe
现在是	ggeeddjfkeceddgfegechgbcd
现在用	eghbbgehhefgggbfhffZeehcZ
现在用的	fcicchgifdhfhfcdiegbfehdd
现在的	gobfbdcdjefdmdcZcedZfelhd
现场	dheZiehgjccdZbbeaggYegjfc
现成	dggffiaclfdfgdededfefefee
现款	fdcijecflcjgbfeapZebecded
现用	gleedddelbgfnfdeegfdfeaeb
现货	cffZZngeficgiefkhWkiccZcf
现货商	gddbcleedkfeZefnfZfnfhcff
现金	fidiceccejkdflcYikfkgefde
班	dcecffldmcchdidgaagadjXjg
班P	eefekfjeckehcghcengdggdme
班子	eiemcebclegfcljcdikdedcdd
班子会	efjkdecdkegfeeneeelefedde
球	jfeYfekYkfccbcZbeiaidiagd
理	ibifegYfclgihgcickdjidfid
理P	hhdidgacghijfgdhhgfffjgec
理P说	fgkfeedffhihefhfejigggffe
理一	edgcejefhgcfeeidfifcfdbdf
理事	eiejddcejddlcgmeeegdeeeee
理人	egbcdblidicefdcdeafkeedgd
理好	eachglcehibbegdgelikdibic
理想	fdheeiebejcehdcdfmfcefcce
理我	dlhecabegjcecdddfbfmefcce
理由	bfdcdkgccncYffgjenhkgffah
理说	hfhgccbjeejieieigmlecdfhc
瓦	ehdjddcbmcljfacjbdhdbfigd
瓦时	fhfhffefjekfcdcldbeeeeggf
瓶	behbgjggibfcjfZacceadhkih
生	kddfedhggefgehfmfdlebehed
生产	efhghbcbnchgiikngdkdfdhhd
生意	kfbbddecmcffffhdfchaedafc
生日	dcbebdmcmcebbcaaeeegdaaad
用	Zlecfdfmcdcejhgebifeboleq
用R	llZYbhcdheadpafcYjcZcdmcc
用R的	dkdcfhbafidglecccpdaeZefb
用一	cighfeefifbecdddbbecfekhl
用上	dhdhdfegiehchjcjdaddiiafe
用不	fjbjaiadgjfdcgbceldifjgeg
用不起	fhckbhbddkjfceedenfjfcccb
用两	fhfeiedcmddghdblbgfhfkdge
用了	aidZhiamcdcfkZZgfhgfchdjn
用再	ebcfemdddknjefbejhikhagcb
用再谈	fcegfiefhgngdgdflfidfeddd
用到	fejdgebbkdefdefhfgfffjbja
用印	faamaefdlcelccabgdgbcibcb
用友	djcdddhdmcfedeccebfdedgag
用完	dhfgedhgeigehhheehdcfkYel
用完了	egcgediicjhegiccdiecghbfm
用得	gjfZhddkdbdbffabcfadfcVhq
用得不	gghehggkdfeejheefdfhffZjl
用得好	ejddgfejeegdfcbddhcehcYbn
用我	eghibdbghgfjlcmfcbjkdlega
用我们	eghibdbghgfjlcmfcbjkdlega
用我们的	eckjcbchggihXdicdekjelahb
用掉	fkeedgeejfhefndbfcceidifd
用期	gcldhfffhgcjcjedebjdfnbmc
用机	eahcidgZigcdadchehfaekdic
用的	jgedYeghegfZicfecfebggkdc
用的R	ghiedgbbncdehggbejeZfhdec
用的R的	fkffgfedighfmdffgngdgfbge
用的人	fcikcdbfeiheZfcfghfnficel
用的是	kgfcacfcghiapcaeegcfdfhec
用的是R	jfchedgefhhhlebghhefehhec
用着	dnZahbYhfgcdcbcccmdadddfg
用老	ddbkajaaemlebccecpemedbdb
用谁	clibdbcckdghlcciebibdiica
用账	fhffhedggfdefceedffieljgg
用账号	fhffhedggfdefceedffieljgg
用量	egfmbaYhckmjfbbbcYfjgZbaf
甩	ddfifahbejjfmhfffleielZcc
由	dhebbjgbflcXggkfemgkeegdj
甲	bddgicigdjdgdfheljhaejgeb
甲方	cdchicifckfgfgifklcachdfd
甲方没	eddcffkfdjbegfcemgfcffgge
申	dlcichcdhhigemYcdfgiehdgh
申报	ekhdcfcfkdZdemcddbedhdbdf
申请	cjeifcZbjfkgdjadeghjbjdhh
电	lfaabdnfhffeefeeeiheeclgd
电动	bihagibdkfcidkfbelehlgmeb
电商	ehedghehgeddheececndfeiee
电子	kdicfcfhhaZfgcfejYhajhibf
电梯	ghbgdZhkfYeebbidigcefckWh
电气	ejcieedelbggffehfafceeodf
电的	fmfabeehhcdeebbacdcddcodd
电话	mWdfddichhgfdbfcgiehddaic
电话打	ibbbhcgcigafedcdcmdbdcbhd
电话说	bfjfjhaihfkhheglfbiieeggi
电话里	ifafjchfcldeebcjcgffjffjk
画	hejcbdabjfbedijYcegceZifd
留	qaWaecgdjeahfebeccfjadWfj
留了	ohXfZbWdlbdgelaYcdcabfaac
留了M	cncddddclebdbqiddhebelbed
留了个	lddddecejddccccedcffeecde
留了电	gifefffejedhfdcdhbedgdhdd
留了电话	gifefffejedhfdcdhbedgdhdd
留住	edecdlcebmcekffefbflfhfdo
留的	nbbfdecekdhdecbceeeffdbbc
留言	kbdeeehdkeefcbfegceddcbcg
留资	ndeeeebekedcdfcdfcddcgefd
疑	cdljbWYgidcfgdafdhcbodiZd
病	dggegaijdfakgdebcieccmffg
痛	bigckaZnaagmZbZakgdZcajbg
痛快	ebdbldelcbjncbadhZebdcdch
登	kYhZlgdfghYdgZYabchnckcoh
登录	afjejcaagibdcdcaecfobmimh
登记	kabdfdicmcdefbadeagbeebge
登门	lbdbidhifcbebdcedfdbddebi
白	eakcgleccleegdjfdjedilofi
白天	fjgefddgkddideglhdhcekmff
白跑	bddddhkdkddcieceeecgedddg
百	efbghdgncclfhnggifjadekfh
百一	geiheeeehfeelhddebfejfeff
百个	eledefelcddhjniifdgefhbff
百二	fhgehdeigbehghehgbcdecgdc
百五	elcfeeeigcfeckcbdcfdedgdf
百分	ebjgefhahhlgigcfibfffgegi
百分之	ebjgefhahhlgigcfibfffgegi
百套	fddclddlbgakcbcmcgjegdbkf
百度	mbdfdfddjeegfdccecheeeZeg
百箱	daegldkkeahbXacacZebeekbn
的	khhZefehgfegkgigfffdhgifh
的0	ddgdjggjefghjebflhedbdccj
的C	fagbgmigejjjhdhcdedcijZig
的M	bcjfghbcigjigeXepiiigddbg
的P	gfbfdbkgfghbhfnfghegcgddc
的PD	edekhadkdhijdaeekdhkcjbbc
的P想	ccdigejckhiecicfcaeiedbfi
的P把	deffgjejbjafjehdjgfidedbj
的P是	ejgefefejeefmihgfdfdhhfeh
的P说	bkfcZbgclcgZikmeaebceeffh
的R	jhieaebZoabelehZdgcehfbab
的R的	flffffecjfhfndeefpgcheaee
的p	gelchdZefhdkhbaaciigbhkcb
的po	dcjckecgggcmadbddgicckegd
的poD	ddcdkfdjeeemdedcdhdeecbhd
的poc	fenfcffeghbccfdfeaddenfef
的一	mejbcdbejdjcfgfedhdfdikca
的一个	kbcegfhblgefgfihfhfkefcec
的三	ehjgdgebigifefdhdhehghZfg
的不	hfeeaiifhedeiiegefeleecih
的了	iddiiefjcgdekgdcdcekecafb
的事	aggbdekbigfdcgecgfeicfjfc
的产	ejefffekddeedkfcfceeihZff
的人	djceeeefheddncgcaceihhbfc
的价	cikcecVciglbkbYdflagijYhd
的价格	fancecdbghifieccffbhfhcec
的供	egehZgfclecgjeieffeaiecig
的供应	egcfbggdhjdcheijfheadecia
的供应商	egcfbggdhjdcheijfheadecia
的全	hdhhebekcidcedfcidgedcegg
的单	bZghhheigfpbfiegeeljadfbj
的单价	dehcidcffiphcfeedZecedieb
的单子	cbiicifdjficgifcecfkdfYdj
的厂	ikabdcahgfdfekedckicfcajk
的参	fekhdeegidcfleddfbfejdmee
的参数	fekhdeegidcfleddfbfejdmee
的合	dcbefkhcgidfkiheeZdkhfZci
的合同	cacffiiaiiefkieeeadlhgZci
的名	ifffffeejefdfecgfbeedehdd
的大	cekjbcejfaddhmgdcagflchfd
的好	fekfeffkcbeffeeffcefgiZde
的实	dhjebcggghfgbcbfhkeehffbg
的客	ldebfcfgfhccefbbgfjfgbeff
的小	bblheeehdhfdldfdchgjhmYhd
的就	ifegfcecldggihhbcldhcfabh
的微	kdeedeceldddjdhccceceicce
的微信	kdeedeceldddjdhccceceicce
的技	dbhlacbcghdkggabehcdbdpci
的技术	dbhlacbcghdkfcbbehddbdqci
的报	dZejcciajgkgfdgicfdicabef
的报价	ebekdcgZhhheiechcfejeaVff
的报价发	ggjeffefjemfdeidfdfddfffi
的改	fhdjefheifdjegceefecfemee
的数	fghgheceighcfcbkhdefdfgfc
的方	ddjfcccgicfelebgfffecZfgk
的方案	ddjfcccgicfelebgfffecZfgk
的时	gdcgfghehfceigfniijeghehc
的时候	hddghhefjddfjfamjjkaghfic
的时间	dfchdejffhedciikebcjfgaef
的是	fgidZefdifjbigkhcdcdickbc
的是0	edfgdcjeghddaefedjefdcgee
的是P	biggaahcmbcdZatcbacacbabc
的是R	hdfecfjahhegjeZefeedffjdb
的是他	dihhfhdhfdifgdnfecfddggde
的是别	dfjebmZbbmdcifcegbeemecff
的智	ghgfhhffhfhdejdjhbjdgfgff
的服	ghheggfifddhieihjiefhfedo
的服务	ghheggfifddhieihjiefhfedo
的机	hafggbmcghgdhbabjjfheafed
的条款	fffmbffdifcgdfdjjeedffiej
的来	chkicdddjfjfbeceeidigdfbl
的标	eddfcjhcfjgffgaacecbkcicc
的样	digaachkfZbfhecadXfbdmibh
的样机	ghggfgfifdefmffffcgefneei
的款	ecdbicjgdiefacecpmcjedgab
的没	ibeibdhijbalffjadhgZcaibc
的泵	fihefedafleemeecejfbeifhe
的活	dhdcgidkddchZadnbZfkbbkhk
的灯	ceiajbahfeidcbcibhdajffhi
的电	idfdecgfidadcchacgbedfhZe
的电话	jccccdhcnbcfddcbceceeddbe
的盘	fjgcdedejdbcgnejdideedgfh
的盘子	fjgcdedejdbcgnejdideedgfh
的票	dchcjhZcleblgdcijahibcgae
的科	dgeddjceckdfelcfdghmfeihg
的系	fieiidhbkffdcdceecehdcled
的系统	fieiidhbkffdcdceecehdcled
的线	leeeefcckefegefbfbdddfbff
的线索	kdefefdejehehfgbfeedddaff
的老	mebdZfaYncdbkaZeaZcdhaiZk
的膜	deiciddgjdcdeeckfcfcfcnff
的设	cbddgiijebhecbdieffceehfd
的设备	ccbegiigicifdbejeafdfdffd
的试	efiehfcjedfefgebehfffpbgf
的话	bheiaagZqXojafbhdVmeijXdm
的话D	giggfgeckeiedfhdddldiidec
的话D就	giggegedjeiedchdddldfheec
的话我	ekafccefieajjigffihdlecde
的询	lchececcmdjcdbbacZdcnfZcc
的询盘	lcgecfcdkefcgcbbdaedcgZcd
的说	hdigcidfejdfchiedafmihiee
的财	ecfeidldfifgdhaejlfcefece
的货	feeahgehcicbkeclieegeiaeg
的货款	ghgejgedhgddhffdnhgcgfhhf
的资	fhgebbhcmagdcigbbgcabZZZg
的车	fighebZciicgjdbgdhekeeZhd
的还	fihiedZgfihijbhghgdabjfce
的那	efhccgedjehckclddebdkiafi
的那个	gaddhbjaleeffchebecggabhg
的那种	fjkbcecgieebafdddgdeejiee
的都	ZbemagehdhZbibkjhfgcdchZf
的采	effhaifgfiddegeefeekjagbe
的采购	eefhbjfdfifbbhfhfaelkcgcf
的采购P	cbdfckgedkeddehjhgembeced
的量	cedjjaafgggjfbcfbecjccgak
的钱	ekaeibcgfhZbepWeqejgaZbaa
的门	icbcjhfbmdaffccgdZfefebmd
的问	fceikebcdkifdedfcigfecnld
的问题	dceikebcdkifdedgcjefecmld
的项	cghcgbgeggbkbcmcefeigchdd
的项目	cghcgbgeggbkbcmcefeigchdd
的预	ekbigecfjcdhdldiiaedccffj
的预算	elbhhedfidcgdmddebedddgfk
皮	bcdgoZfgckjhbbaaiodcgbfoc
益	dfbcdkbejeddpcmdedfeedade
盐	difedjedjhcghecfeifeefoef
盐雾	egfeejfejiegiedfejffefpef
监	gflbcYfbjfgfefgfekdelggfc
监P	ifeefckbjefghhedgiigcgbcg
监控	gdmcceZfichgdegigecckicee
监测	ekadffiejeiehgdddedhigigf
监理	ebjaiddhdibcdgcdcfebjfmle
盒	glccebfjcgccjechdgfgdemfi
盖	bdccobZmgWgtdlkebbjabaeZl
盖了	fefifeddjebnifdbhddeeejeg
盖好	ciaYocZlfafsekacccgccbdaf
盖好了	ffeblfekdeingfdccdifeefcc
盖好张	dddekedhjdendeeeedgeeeged
盖完	gffblfefiecleddofedeeeeee
盖完章	ggfbmfffifdleednfedfefeef
盖完章了	gggdkgfckffkffenhfffgfgff
盖章	dbhfhcgkfckdhbcbeaiddcccb
盘	ihdYhcibleacgjaeaheiifgfg
盘子	ejfccedekbccgpgidhdbddhej
盘点	ehffceidkdeddeaecZjddeide
目	egieagdYnffgikhhedfijbfYc
目先	dlidecffckhecadcfieogedee
目前	iifgecbekdcelaachfhceecge
目取	fdeffmefjehhgjdadedgegcfe
目取消	fdeffmefjehhgjdadedgegcfe
目录	iefcbiddigidcccifXedlckec
目经	facfebkeejigjdgjihhdjeihe
目经理	facfebkeejigjdgjihhdjeihe
目部	cejiedfejekfacZlfbcdlcbdg
目部P	ehjdgeggifkfcebjhdeehdcdh
盯	ddichdgZnbbddebjbdedijbhb
盯着	efhdjeddkebefcckdfhfiibhe
盲	dckecdddjedeiejefcfeeogce
直	ihbdihXfZldflejgeoelgdhic
直接	fbdgfnXiYmkhhgldemhljedhf
直接把	dcgdhjdffiicffbdfoiciehdg
直摇	eldcdedklccehdfcekfcfdncg
直摇头	eldcdedklccehdfcekfcfdncg
直是	fkcedbddlbcfnechedebecacd
直是R	fkcedbddlbcfnechedebecacd
直没	fejfjbYbhiehfcifgcciedchd
直没回	ghkgccafejgeefedebfjfedcd
直用	kfceedbcfifhndcdekeefeefd
直用的	kfceedcefiffnedeehffffgff
直说	gidfddheejcgZcldfmfldfcdg
相	hkfbbbfheeaceiibaiddbglce
省	cjddbidfghZchplVcgjXmgffi
省了	gffcighjeeckedfZkdffffeik
眉	dfihcdbdeklgegccgdedeemde
看	fmjaXZeficdffhgceifienice
看D	dgkcfdcclbdhdklgheedddfdc
看R	clgbiddekdihjdjidffccbgdd
看R的	djiffdcekejgneiheeececidd
看一	egifefddkecijebdhbcegjYbd
看不	dagahihehgchedbchkfciagic
看了	aijgdeYjgdjfikhhgiediejjb
看他	jaieicZdkfifeclgfbgddbdjc
看他们	kaedidaeigidacccfcegecgkd
看准	fjdeffehgdfedfeffdfegmleg
看准不	fjdeffehgdfedfeffdfegmleg
看准不准	fjdeffehgdfedfeffdfegmleg
看到	nccdYadeidecfgceeddeihYYa
看完	bikcbeZiakhhadbcinihdcfbd
看完报	gemdgfefdknhgecdgmicddbfe
看完报价	gemdgfefdknhgecdgmicddbfe
看完方	gdkfgfgeficgdefggmfifdfgg
看完方案	gdkfgfgeficgdefggmfifdfgg
看我	dlZdehchffhiccibddjcighcd
看我们	dlZdehchffhiccibddjcighcd
看样	gkdefeeifecfbedejafeejhed
看现	diadefgbifgdeghbddbcdcZhe
看现场	diadefgbifgdeghbddbcdcZhe
看的	egjedddckfgfcgggeleefcndg
看看	kkbUaZkcpXcfdccacZbadmica
看着	igakdcdbjghaieeididcddefc
看着办	egblcceddkicidcjfmegegdee
看要	ebefhfkfejfeceecejioffccl
看见	cclffeheejffifbfhgekhecef
看谁	efkadedekdigmfhghZdcekchd
看过	ehhgdedejdflkfhjhbjiehhcd
真	hhbdgeclceebihibjfcYcibbf
真想	ffekgcdekebhiibedoebhfcfd
眼	akegcedhfgegffigZgcdcmnbc
着	fgfifWcfejidjigghpchfhjgg
着R	elgfcbZggfjcodddedecfglfg
着R的	elggccZgggjcodddeeecdgkfg
着不	ehfghaagjZZfeehcjgcXdfaai
着不给	ebcjldbclcdhbdddnceZfeeee
着人	bccdhemfhgcecddfefdbedcke
着别	dnfbccbfjeffafeefjfcfeefZ
着别家	dnfbccbfjeffafeefjfcfeefZ
着办	egblcceddkicidcjfmegegdee
着急	elgdgcabgiaeegcbdfeadbcfd
着我	gihfbdZlbgfdchhfcciiiahfc
着没	dfekgcdbifilhbhcbZeieecjc
着用	bcehlbgifecccbdmcdccdgbdn
着要	gikbcdabjhbdgifoejbbddkac
着说	cbilccagdkdecibjeidnfihde
着问	hdigffgejggfiffefmffehcfe
督	dfecidkfcjefhddcfkcgeffkd
知	gdfadigfiediijhhbagklfgek
知书	dfifhaajfbdkcfhbcfgdldcdc
知书拿	ffedkfejeffmcddeeeedheefe
知书拿到	ffedkfejeffmcddeeeedheefe
知道	lhfdcdYYkedfgkiefabfccfia
矩	edjfjdhjcghheehcehhcehYel
短	kfgddfaZpdebhehdggbZbgkaf
短信	jfaffeecnbcchfdccYebcabcj
石	eflchddgciefclegfbfkehcdi
石沉	dhlddededjdddgfeecglehcde
石沉大	dhlddededjdddgfeecglehcde
石沉大海	dhlddededjdddgfeecglehcde
码	nffZfdgfggbcYdbeclcehfmgY
砍	aZdldldfggrdVoYZWoZgbbXdk
砍一	ecfmdcbbgjkeejhbdmffeccck
砍一半	edgkdcbcfjkeekbbemffedccl
砍了	dfbcckgdlddbdoYbccelededi
砍价	fcgkddcafiofbghdcmccdggdi
砍到	egXjZZgfielYYcafYkcXfcahX
砍到M	fddoceabnalacZchbdhbdecia
砍掉	ebdjdjceamiebgcdfodcdgcdd
研	Yhgckgcdigccfcegdifcfllkd
研发	caiekgffhfddecchckegcknke
研发P	edihgecifffjhedkddeedlhii
研发说	ecdakjiekdccdeedfgheegoid
破	hfagmeZcdkYbXhZfioebdabhZ
破了	fedckfggbkddcedldofefdYgd
砸	hbgbjigaclfejcbceodciiame
础	dcciiejdigifdgbgmbcaedack
硬	afjdXhehcjccibZgbmahdmebe
硬件	fjhgeedclfcdehcdecffaedde
确	ZehZkibhfegiebdicfjjbgdcg
确认	ackcmaWfkYdjZdgjcZkZdiiee
确认了	delbgccdkcaadebfcbgdekhdc
碎	efcglhcbgicddjgddifeecZmd
碗	fiecghcfifdgbiedgeedddhhf
碰	jdceXZiffifciddeejeecbbYe
碰到	iacddejdlcdddccdgdedeeede
碰见	hhbidcadghceldbeeaegedbdf
磋	ehfibbbdmcibagkcddhdqcafe
磋商	eheicccdldibahidedfdodbfe
磨	bfYoebXidgjiggadhfegfidff
磨了	fdekfdchfhilgcbfhjgddiYed
示	edieidYobZgidghdgbcglldce
示了	fdhkegfhhdkeehldidghjjife
示完	ecmdifeghfefddgcdjhjfechc
示期	eebmebcgjcihgfgeecedlfffe
礼	aiffdYhhfghfiahibjhhgmhgd
礼拜	Zhghccgheghghchkcfeifnife
社	dgffblacoakbZkibhZeciaZhh
票	XTeeihiXlfgggfnbohgedfajX
票开	ffdcnecejgdcefecnkfeedgdf
票抬	fdedgejefhfdeedemieeeeddf
票抬头	fdedgejefhfdeedemieeeeddf
禁	gehceiccmdoejkgecmdgfcklc
离	dhfdekchcihcdcdgbhclgdnbh
离线	didchfhegichbffjgnfcfcmhe
离职	fahdegfcficbagdccYelcdecg
离职了	ccjefhcddjeecjdedbenfegeh
离谱	egdgfideejmfjddffifdgecdd
私	mgZfhebbjfifgdfYcddjdeZcc
私下	dicihdfefiiekfgefcelgebee
私信	nabdcdadkdgdffbbdffddgYdd
私信我	kddfffefifgfghefghgdffagf
秋	emhddeabnckeedblihjcheccb
种	hiecXggjdfeZXafZgbcbgmnZZ
科	fjecffbfifdheigfagiefkige
科P	ijafiecgfhfjfdedefhdleekg
科说	dkdibdccleecgfieghgaecgdg
秒	cheYkdaghdedfbbcdbggeZlai
租	efghfdcgjahddhZllXeXagfah
租赁	fakhfebcldhmhiekfbjddjdce
租金	dbehhbhcjfeceddjnYgcfgdec
秤	dgcfjdghblcecebeeohdfcbkd
积	dleigdZhffjdbiaibfddlhgem
称	defcfckdkcecaedeldffjiicf
移	hZeeihjfeibfjfajdncagbbaj
移动	jbiiffeejhcfidcefmfdegkee
程	dfhghaefhfZhdhgggefcihjmf
程P	dkadidacficdicjjglffeeeee
程师	ibgghgfefihfjhffgkggehagf
程师P	ibgghgfefihfjhffgkggehagf
程序	jZmgffcahibeefgaikcdlbehj
程走	edckfbbfjccpdebchegadeddg
程部	giiaefaifegghbfgcfeagffhc
程部P	ghkcagbgibghhdeddefedgded
程部P说	edjefifdldhjigeefaffedbee
税	ZhhecahflZrgZgbYecibdbeag
稳	dZggndgkddghjaZpbhiaffkhk
稳了	cccjifaifdicccccdgichdicf
稿	ZYnkXdYhgZdjhgcbgXdZpflaa
空	kdcfaegieeicffajZcZbgbXZa
穿	acYjeihddldmbcbjcmfddkcYc
突	dfejdfadfhhdkhcidfcideaca
突然	ecfkefadejjekccidhejeeacb
窑	hkgebcbgjdjebbibcbfadibdc
窗	fkgaeZgcigadicbhccdidhgfk
窗口	ejecibibghceidbicedjecgdi
窝	gfffkegeifdeaefbdhfgfecmg
窝了	gfffkegejdffbffcdgfhfedmg
立	glfYfaWhgbaehqghgeZeeajch
立项	cmhXZbXgiaaadqhYchcgfcegh
站	jggbcedeideccgglZfdfibhej
竞	hdgibegcghjcnhaedhihihdhf
竞争	feghdbfgieiddhbjgejdkgche
竞争对	gdehfdghgfhfghdkhekddgehe
竞争对手	gdehfdghgfhfghdkhekddgehe
竞争性	ehhfdcdfjehdahddeeegmedgg
竞品	idchfdjckfgfqibfghffbifhh
竞品R	ifdahfjdifjgofdfhegfdjgfj
竞品R的	iffcfgfdiffgkgghfgebegjdg
章	XTckjcckgVercafdbZoZabcab
章了	gggblffckfjcffdnhedfgfffi
章的	eejceehfieebhebdefjehhcfb
章盖	ffehhecigddndeneedbdeeedg
端	dgffhbhbkghfbhegcmfafhfjd
笑	hakhcaejeejfhkbebgbiejZfc
笔	ggddlZbgheYheogdolidbafZW
笔M	eddcmeghgebcfbgenfdcdedcd
笔MD	edddlegdkfcefcgcngeddeced
笔付	gffejffgiefofefcjefegefhf
笔钱	hlcccdbejefeeoiechcdfecce
符	ebkbdiddgiheegcdemfcmfgdd
符合	fdlcededfiieegddejfemfdde
第	gYcejfcifddfgedijabelfjgl
第0	jcidfdehibbefddgfgedfinbe
第一	jbVfmgZkdebdiignbXbehdchb
第一名	decgghceejjjligddggckffde
第一批	cdZZncbkfZeicYbqfZecbfcij
第一次	oedaacbbobadefacaddadabdb
第一版	ffkdefeelcgfdkjbfafddhgfd
第七	fchdehbchgigZgfccdegliice
第三	Zfhadjfdekhhjdebhhchkgbdl
第三回	djhfhabhegcfbfddffhiddcfk
第三方	ehhgcfdcjgggkededffddinbh
第二	bYlgecfggeebiZdhmdfhkflgl
第二名	eebheldfanhemfhedfghnedfe
第二年	efdjfecjebjeadccibdcdedip
第二批	dibfhcbjgfjccddddidbbdghh
第二版	edmdbebifgZgccaYbfeaZlncZ
第二笔	eddboegeicdbecfinfccdecca
第二车	efeelfcbldfegffnlefceddec
第四	faifjbaigcfhaafbcfebibldj
等	bhihaZfbldfgZjhhdigdhiffd
等D	ihddhfddhjafYieejnckfgbaa
等P	aZlfbaicjdegZZiZdgjYdlefb
等P签	edjgddaichcnedecgjaedlcde
等P签字	ffejffcjcienfeXegjbfeffff
等上	eleeffedjhdeemZfhffffhadd
等不	ecZibladclaeedeseddkddfed
等不了	edYjbkadancagdfrcdejedfcd
等他	hejfeZfelbkadigfgdgacibeg
等他们	gclhhbcekddcfgijiedgelcgh
等保	ehigdebghedhfdgfdgedcmpbc
等保三	fhfiefddiffjddhhegfeedmce
等保三级	fhfiefddiffjddhhegfeedmce
等公示	eedlhddlcchecedeeeeemeeee
等发	cbjhfcadlccifdbdgcedmhgde
等回	cbhmacabldmncZabdXbbYaYci
等得	fdjckdgcikdedfcldpeeeieed
等我	cajeiekcncgegbamieebcbggb
等我们	eckfhfgdldgghdcmiffcdeicd
等批	hfdideiefifgbiaeebhieikdd
等新	cpZaacbdlcdcifjbdZbgdbacb
等法	ffekdgfclchnffciegheedfde
等着	fgakhebYhiakdcgehjfdebgkc
等等	cidccdjalhcddcidglccecacc
等级	edbgfkhhejeikdfdfkedgdoci
等级不	gdcfflfefjeflfefgngfibneh
等级不够	gdcfflfefjeflfefgngfibneh
等结	gekfffddkddfeeeofcfdedoef
等通	chgfcaikfcidcgckedagghccm
等通知	chgfcaikfcidcgckedagghccm
筋	eibckcbdmbeenddidkfaedbfd
筒	fjeegefidhefjfgihlfekegmg
答	ddnhZZecificgbdddicdnaefb
答复	dffjbdgcldjiicgcaccibbcde
答应	gdZlcafefhgacddghlgcccZid
答应D	fbfjhgbejdhccdbfkdmdcdhbc
答应D下	gefkegfggfjdffcadclffdhec
答疑	dcnaebbboaafcgdidddeohffe
策	hjcdddedldhcfckedieefgggd
签	cXbjhiYhfgflidpiehrehfhge
签一	edchkdcjfgbjdfbfeibdehego
签一年	edchkdckicbjdfdfcZbdeiego
签下	fccbgmecclgllccdebZebdefg
签下来	fcdbemecclgilccgbcZecdfgg
签下来了	fcfZfkedalcnkddgcbZfcefgh
签了	eaeegkaiggeqkcbjgjigffhjc
签了三	hfgeghfchiajieechbddfegib
签了三年	hfgeghfchiajieechbddfegib
签了字	gfheggfhgfgZfghhgcdfhfjhf
签到	egdejfhekddedeebfefdhfZle
签单	geedkfbldcapeccZgbcdddccd
签合	feeigechibdjbdagbchcnfggf
签合同	feeigechibdjbdagbchcnfggf
签回	decflcYmdZZsadafiffbdcafb
签回来	eedhjebmccZqbdbgigfcddbgc
签回来了	ffedlefmcdelegdbaheefeche
签字	ciZhedgcifdZcjukidibdegia
签字了	feembfcfjdemeejiiceeeedde
签完	ehgdigaifbdkhhjegZihdhbcg
签掉	eZcghibhiacehgZZbYkacfdbb
签收	eZfYnaYdfjgiebYrbnabaedYb
签收了	dcicjccghcgifedjgadedgice
签的	debVreWmbdenhcZkhglbhdjhi
签约	dYajihXgfhXkabcYdhqdncheb
签约仪	ecdfhiajcgeiddcbebmaleigd
签约仪式	ecdfhiajcgeiddcbebmaleigd
签给	dhdbclbcifdZpgbjebcbdeddh
简	gmbcdefekemggcgbdkhceaoeg
简化	ekedefdeihleccdcdpfdfdmgf
简化版	dkddefdeigledcecdofdfekgf
算	dhhfajZgjdofcpiahgfgedgch
算D	ckbbdehdlcegdjccfadcdccej
算M	bgihabWdlbkclqieifhdhddeh
算一	bejgZaabhhhcbgbbkidbdcYcc
算了	aaggWoWfdinkanYdadjffhlYb
算多	ekhaeeddkdagdmcedaededceh
算多少	elcceedfjeZdeldeebfdeedeh
算批	fghedeehiefdejaedbdegecec
算批了	fifefffihefeejafedefeeeec
算数	ffgjcddcmccggdobghecceake
算是	kfffbgadifhghhicdYglbdhbi
算没	efgdejdhffddcebjeYfifheec
算法	ffidgbhelcgfhdcefdgeedqkf
算砍	efcceihckdbfdgedeefaedbdd
算算	ejjadedblelehdejeYfeedcfd
管	jcdWeXmfidcbebnlaaigedele
管P	ccfdiegffghdgikkcdgcegjie
管P把	fdfejdeefiecfhccflicednle
管理	kcgfhcYejefjgchggbZjfdjbb
管这	fkjebcafjeffcelgfcfifggce
管采	kgdeefacledggdaeecdcdccfe
管采购	kgdeefacledggdaeecdcdccfe
管钱	ejidfeeejegffeofeceefecef
箱	edgYkeieeihccZciYjbbfjjfi
箱了	cclfgcZdmbhkedfdcaedddgdc
米	bjdaWfkfkYccdZYZabadbgtcb
米0	egeedejdkdgdidcfhffcebmdc
类	eeddidjclddgfcaedYcdhdhcc
粉	eiidefedldaieedhgffgemdcf
粘	dleddcccihdgcedffffcemnde
粘度	dkeddcccihdgdedgfgfdemmee
精	chiZcgbjeceghnjfefdfaircc
精度	ddkbdgbifdghjdgggfegbipcd
精装	fkdegfcjdeaddmkhbcffejide
糊	heegfgeibijdfeeidlffhgkif
糖	hdgchchdkddicebdedegdfgcf
系	mfaYfdihhcYgibZedcffgffdb
系上	necdcdceldcdjdcedeebgdced
系人	icdeccielcggbfZggehZcdbbg
系统	fjcchccjgcagkecffjedjijgb
系统里	feeigfeclehmdekdjedhjddef
素	dlgabcgbleigZibbdlfeilXcg
索	nddagdcehfefiadXeebfcigij
紧	bnfhdaZhfgebmnflalkjadidd
纠	edgibbidfijdcdbbakdaidddc
红	hegdgZfefhbfhhhZbdcihggch
约	hjccgcdjgdaifcVaZdlghjcjc
约D	gibbcchdlbfcieaXacjYgdZjc
约了	ihgdWeeigfecfcacbafjaidha
约了C	ZZjibbhhiedkbeddedhdfbcce
约了D	miYdacdifZhcffeccegdccdkc
约仪	ecdfhiajcgeiddcbebmaleigd
约仪式	ecdfhiajcgeiddcbebmaleigd
约到	gegdcekdldgficabbdbcdcbcd
约好	cheedhgeigbbaheadZkYckblb
约好了	ehhhdgciegchdgaddejeflfdf
约我	ckffggajececcjbbddbbcggak
约没	feecclcddkddlfegfhfZffgel
约部	gffldeebihhmfffifhdfdfbff
约金	gfflffedifcmgedebmdgegbff
级	gidbgfcggfaiekgiagdccgnif
级不	gdcfflfefjeflfefgngfibneh
级不够	gdcfflfefjeflfefgngfibneh
纯	haabfblcmcedadcjddcabbdbd
纳	ekcafegghdadedfZkdecdblad
纸	adobcfceieiggegcefdeejqfg
线	iiYYhakjfbcfecZmbgaffdrej
线上	bgfZgbmldgaidcZYebckkiedj
线了	jbifefcbhheddcdecmfhchZic
线停	fdddmdceZoeedeegejfdfejkf
线的	hdddjiddigaedfedfgfcdgike
线索	ncdeceadkcfeiceZdadbcgYcg
组	fdoXhZZhgcdfigsibdbcgeYYh
组件	fbickccjbkhifddhbkedcjZce
细	ghjebYafkZcYgbjbcXgaZeedf
细节	eccnbdbbmbbeefaddbfdeecec
织	gcjedhbficegfhlYgcdehiYab
终	deffjiWjffjjkfkYfYhbefbfb
终于	gcdekbaneZhhgbjaibjZcfggZ
终于签	fefgheekefhnifidehlfefeef
终价	gccndddcgimckdhcebddbdbfd
终止	eaabbncbcmhfajcdbbdoiedei
绍	qecdZccekceeddfZdcbadcdcb
绍的	lgcdcfbdmcggfeeececbccfdc
经	eefgcgdgdjhkimkefjgkhehff
经办	fcficciamdagghkfebddehgde
经在	hdbikaiheibbmdccdgejedbgi
经批	gnecbdcfidbgemedbdfdiemdd
经理	lcifVdbhdgikigggeiggfkjed
经理P	ihfideaefhjjggehggfgejfec
经理P说	ffkfffeffhihedhgeijhehffe
经理说	hfdjdcbjeejieieigllecdfhc
经给	fdglbfdbgihhZjifedhigegfd
经费	akhWafeZhkcbdtdablcZffade
经跟	edffdkcdclbkngdihcdledcbg
结	Xdeaghkdhiccgehfsgdhigigc
结0	fddhegjbgijdjecdmjgceebhd
结了	cjYakYijgcbdbjZZphecbaebc
结束	edfdfifihbhgicheebhikfZcd
结构	gejfffeeiehfgefofcfefcmef
结果	afgYelgfejebgahacehgkilcd
结果出	gfcejjfhibcfafeedcfdkadee
结果出来	gfcejjfhibcfafeedcfdkadee
结清	edddjefdmbaaibcagebccdcdc
结算	gfekieecjghbgecenlggedeef
给	egjecgbeejjbojgcllgifjggj
给0	fjhedfccmcmcghfahcldehidb
给C	fblcbbhejchedbffgcbdblhjh
给CP	cggddfjaghdeifceejeefehcd
给C了	fdkgcgccldfeaeikhgebbbecl
给C寄	hfiededhgdfggffcdbfffkfdf
给C寄了	hfieeeddkddgfffdebfefjadf
给C报	ffjheeddkefeecchdbfgdcaef
给C报了	feihffeekdeegdeiebfedcbeg
给C的	falcgbfbkgjcbcekcidhcYilb
给P	dggceckbhhhhgeocfhhggigfc
给P了	gegiddiclchgeekfcfcdddege
给R	hZgfalZXboiavacfccajpchcd
给R了	gaaacobZbmkcpcZgeccbkejac
给一	fbilbgccifgehedeihegfeeic
给三	fegkceddkdeeeeeakcdaechcd
给不	eXfejhibfkdfeaaemlhadbebe
给不了	fbgfbhgdficdfdccjgeadddci
给两	bkajbcbchhacicbiglcidnkbb
给个	djefgeaaldhdebfaaecfcaldc
给了	jefbXmZcihdglmibfdfhhcXbb
给了M	elajdbcekccfafcefefeefmfe
给了R	baabcpbbbmiepabcdZcffcbbb
给了个	mcdddfXclcfbcbabbfebbcaed
给他	cghigZbdmZnejdiZdebedkZbh
给他们	agjibdWejdafmehaadcggoeeg
给他们试	fiieceedifdfnefgfkfeficcf
给别	dbegbladcliagicjdidlffccb
给别人了	feeddjefhhgfbffkhnfffhfef
给到	cZljbfXchhmekggfgghicghcf
给到M	dbgkcbadnamfhecdcaddddcee
给咱	cgcakifjchigkdbigbcbedbme
给她	fkhbfegehgdiedfgejlcffhdh
给我	heiffXbkdddghidddgfjffcin
给我一	effhddhdkdfffgddebfcejadd
给我了	iefdifegideieddedacdfefeg
给我们	YjjbgWWndYZiggdaZbghegeir
给我们做	ajXjgablgYgeYdcbcadadccjn
给我看	dfgkecdgfhkjkefgemfbibjgd
给我看了	gjejdfchgeggkefefafeifdff
给的	ldhfZfYdjegchkZbcjdbdcebZ
给老	deffdkbdlcigkebldfeeegcej
给过	ecidefhdghehdjbfghejfcbed
络	becbjdhdldccgehedadcddmkc
绝	aZYdfoYfXmYgaagbclcmeaheb
统	elbaehcigcafkjjefiffigkfc
统一	dkbZXkddiggffmmaggejdadaf
统一指	fdeefjeddkfegdhffmelefdfe
统一指定	fdeefjeddkfegdhffmelefdfe
统里	feeigfeclehmdekdjedhjddef
绣	fjeefgeghfggedddecghfjZcf
绩	cejgahZahhaefcaZbhkcsbide
绩证	gegefigfeiehgfeegfffmfcff
绩证明	gegefigfeiehgfeegfffmfcff
续	YWWilmZibjfgkcfXXfdqccZf/
续一	edfdmdhdladabeeegbeaeecci
续一年	edfdmdhdladabeeegbeaeecci
续上	ddfejgdfkdglgdjddbdbdehbm
续不	fachkafejedeacjeeceffgfej
续不续	faahkagejdeebdjeeZeefdgej
续了	eXeWridjbhhidXYcZgcnddZWv
续了一	fefgjdekdbjfdfffeaedfefbi
续了一年	fefgjdekdbjfdfffeaedfefbi
续保	ecZbmdkhhcbfddifhefdfdfom
续签	ebejfiabmgciXZhbZgffacXVn
续约	cZekejecdjkcgcdcbiljgdejn
续约没	feecclcddkddlfegfhfZffgel
续约谈	fefjgfdekcjkhddedadidedcm
续费	dcfmdgehbljdlhfbZiimecjkr
续费的	fefkdegdkfjhdeefedjhgfifn
维	eicidgbckggfmhhbdgcejdjkm
维保	eebjggackgjijebdeicafeamk
维修	hlcbcedgidceijlfidfefdahg
维护	dihcdffcmcgaiccadaccjciji
综	gbgheibhfhedfefddhdemdggd
综合	gbgheibhfhedfefddhdemdggd
缓	clfgeadagicbckbegcbodcbZc
编	ghcbgbielaffYkbcfWbceghfc
编号	chcbhcifjbcgdecegZdbbgdge
缘	icdihgfddkfdcebeemedgbiid
缝	echladgejccgfdcbfldcfemdb
缩	dbkbdibdlbedahcgdfgfgfeee
缺	dllfYYdikWbffadkcXcaikkYe
缺一	dgjcjdfdldgfffhmeceeiiiic
缺这	dmabedckdccfcecefcfefbbeg
罐	ahdafblgehaeihdpbjgbcflab
网	jfdgeaefkcYdbdhdcZccnbojc
网上	kYalbbadhhedZbZdeheihhjfb
网了	ebmehcbelccdcdddeiecndZdi
网留	mdeeffcfjefeefddefecfgded
网络	cfcbkefdkedcheifebeedemkc
罚	fibjeefchiclhidocoecedbgh
罩	ehealdedgidgbecocegbddehc
置	bejcgZfhhekdbicgghfkbbebh
署	emgddcaamehcdfhachhhdcmgd
美	ihicdecbjfhdjicidgeedbmbc
群	jaVbibobfjaffdZccmcheaZlc
群里	iXacjZlafjegYfcfdndifaWod
群里加	jfffffeejffgeehdgcfdidade
群里发	egjegefggffdddfeehhcdfafe
群里发了	egjegefghefdedfffhiddfadf
翻	ekYmYadkeedieejZcmjacicci
翻新	ehcjffcfifjdcgaddjfdedZed
老	jhbYffdhgdfgigmdggchdgmbo
老P	hmdaccbcigachbihckdcccdfa
老乡	haedcihdfidegebbefgeedced
老价	bdWjnZXkeejccefhgcdadcdcr
老价格	eiZiiedjdhnedecbjdeegebem
老供	chdhbiabihhbgdadbkdjZdhcY
老供应	chdhbiabihhbgdadbkdjZdhcY
老供应商	chdhbiabihhbgdadbkdjZdhcY
老同	lbdeeeeejegdbfbgecgdededc
老大	cjZahjdfidbelcnjebfacbYbb
老客	iigfcbclfYgdYceZjXhdjfYYm
老客户	iigfcbclfYgdYceZjXhdjfYYm
老客户C	fncbdeahgccdaeecjggdiidZn
老客户又	ebfhnfckfdheffffcdfeffdej
老家	hecdeghdghdeacZfdbdcedhgd
老师	gcjceiaZmgddblgigcdjfhfid
老机	emefgfchffhfgcddejehfjhfc
老机器	emefgfchffhfgcddejehfjhfc
老板	gebjkcdiefgjhdiimbcedbach
老板P	gbcikdfchhckgdfdnaddedddc
老的	ehdbgiedeicgafbhbiejffgja
老设	bobdadZcmceehkdaecfbedjcg
老设备	bobdadZcmceehkdaecfbedjcg
考	dhedbigZihicefWdaehkcagbi
考察	ffjZccedleddkcddecijeecce
考虑	eiYgcjcagijecgYebegkcchaj
考虑了	fibZeibfckgeahcedddjedbdd
而	igfggedfifefighjjgdgjlaid
耐	hgicddeigfgchcafgddacjjib
耐烦	idkidceebmiecedijgecficce
耗	dbgcfeihgdhdekegeggbdelbg
耗材	gcffjgehfgmbdidhffgbeejcg
耽	dfjchbbafibdbddpbmebcagac
耽误	dfjchbbafibdbddpbmebcagac
聊	okYYWVhjgZcafacbbdgfcahZd
聊了	lfbZYahgiYeecgegeZdceegYe
聊了一	mfcedecghdfecgeegcgeedgde
聊了两	ndcfcebcmdfhgedceaedhccbg
聊了两句	mfffcfcdkeehgeecfbfeheebe
聊了聊	fkcdcdbclddeeegdeefgehhee
聊到	hkcebbcjebdcgbbddccgecjcd
聊得	hlcadebhfgYbbcgfgeffedfcd
聊聊	kfdeefbhgdeefefcdbdceehef
职	hbgcdgdbghcgYhaccYdlgcbcg
职了	ccjefhcddjeecjdedbenfegeh
联	nXbUgfiYneghgfcbdZflebbad
联系	oZcXgdfZndcggcYbdXgjdbYZe
联系上	necdcdceldcdjdcedeebgdced
联系人	icdeccielcggbfZggehZcdbbg
联调	dcfejdcdkeeeefdeedfdfende
股	bfkhbZhajfadcZjZgYbjiedZb
股东	cdhhdaibjfbdcajbcbcadeZbc
肥	fhaicdgdkefddfbjeddheiifd
肯	eeencabfghfjefiedejZfkhdk
肯付	fejfhccddkcddeebhqfcfiedf
肯定	cdadlglkcfcbbZdajZmeiadcl
育	fiafcdkejcYeelgfZZgdcigkd
背	cbdlibacejhfhbabkgeZbbind
胎	efcdifhfiejfifffkcefedojg
胡	fifdehdcigdcnddcigeeadebd
胶	gjiZhaZffiaddeZbcZfangeni
能	dmcjZabekcgfdghkjjhdidlhe
能D	djagaehhhcccgdipbZkddeibd
能一	ffjdefcgjdcghheceafdejmbe
能不	bkficdbigdgfhfhhjeeffjigj
能不能	bkficcbhhdhfhfhijfeffjigi
能不能做	fjcfffffhgfhfeggdghhebded
能不能先	edikdfdbkffechdgkffhhkaeg
能不能再	feehhfhigekfddidcghehbchk
能不能开	eedgkfecldbdcccbkaddegfdc
能不能接	ekhdefehgcfegecciffcggkhm
能做	dhcjdcbehgfjficfhfeecbgic
能做到	fhdhefehgeekhfbiecddedhld
能先	ddikddcbkfdebhadjihghlYeg
能再	fefghfhiffkfdbhdcghdhbbhk
能凑	fkeedfeeghdfheeheifdfeabi
能出	fihdefedigbdcgakdgdcecbbd
能到	ajZgegYclfZdgfdphmabebggd
能动	eidhffebigdffpkhffeddgeed
能定	fddlddbdkchdcbkabfhbdbida
能开	dcgijedigcidccbagadbefecb
能把	eegicicdjeemfdgajekeebkbb
能投	ebkcdchgeieedddddjfdnebdf
能接	dicjcdcdlbhieggeigddhgkdj
能接受	fefjdedblejjfdcjchegegfce
能用	ckibafcheidccghkeecaekkZb
能签	gfflegeghcdhcegbfblddeeic
能给	ficffefgickfhcbcgdjcfdahg
能装	emccdgdhgeihfehfdceeeakcc
能要	jbcchegejffiZefidedeeddee
能走	ejdhfeddkfblcbgdejhedhghd
能跟	eidhjecjfecdehegfceheemfb
能进	flecdgebleadbecmcceejhode
脆	eaecjlbkakgfeebcjhfjfhdde
脑	fhgefffffiigffefehfffgafe
脚	ehbiicaffhZkhchlchcbhfiag
脸	mcejeZdYfkfehgYYfocecelia
脸熟	mcedddbdkdeejdddecefdddde
腾	bijaaagfifYahlccckdYblXaa
膜	eifbkacdlbfcbbekdafaicnne
自	gfefgfdihceieliidhfhckocc
自动	ehfdfbhgiceldjcfahegchpbg
自动的	ikdeefdamdhfejcbcdededjdf
自助	dejdgedejeddchbadbdddjgdh
自己	gfbhgggeiggddkgifhgjcfkec
自己做	igcbchgfdkaciZbbdhdldcYbc
自己找	gfejggfgdjlgehcffngdgifff
自己找人	gfejggfgdjlgehcffngdgifff
自己的	efeffhfhghcfYdjdfdddfihie
航	dehagcjcnafdhgcigdcagkmbb
般	iffedblafjbehibcdgibcggbh
船	cgYdiegaejdifcbgbjaccclic
良	eZjfhaeciihdbccacffcdlbmb
色	hgkWhadZgkZcjZaZcnehcmnjb
色差	fcjbicdeejcdeefcfofjfiiid
艺	edjfegdchgffjhdhejfdeegcd
节	agamhagihZXgedbjhagddehZh
节拍	eibalecjedadfdedfaehgeidj
节点	ghemcfddkeekeedghedeeccde
芯	fchfgiaajgjcffhZdiddafjdk
花	cncZZcefidbYcsehZfhWcghdd
花完	fkeeegcfhecgckbaefichecec
花掉	gneccdbghcbdfobieahbcdicg
范	figffffdkfijbeieheedeifjg
茶	mZbdadieifbfdhddccfecdYaZ
草	hcefhgghhbkhcfaeeedegggff
荐	nhcabcYdldffeffbcZfbbeabg
药	eidbhefbmcegfhemdhebbfjbf
荷	eehcjddejffccealecefecoee
荷载	edhcjdeejfdcefbledeffcnef
菌	cjfcheebmdedcbafciedbhohd
菜	jjeecdahibcefefcfihiilhbc
营	ehdbgejhdiicfcheffegikfeh
营P	jfifcgddhhfegfhdfcifeldhj
营业	cfbhacldlceadediebdfiejfd
落	XYUnjhZkbidmlZfehbpbeaXXW
落章	feehgfdhgecngdbdhdkeeddec
董	dfefjiafjedgcgogfaegffabf
董事	dfefjiafjedgcgogfaegffabf
董事会	dfeghiafiedecgoaabegfeabf
蓝	ddggiehhdgjggbcccfdZdfnmb
薄	fgdefieefiffcidjfbfdecmee
虑	eibgcjbagiiebgXcbhgjcbgZj
虑了	fibZeibfckgeahcedddjedbdd
虚	eeaekekcghchjeabdnedddimb
蛮	gckfbfeifcjfhegaeddeeilci
融	dfhhcjbcgjiigmddemjcehcek
融资	dehhcjcddjiihlddimjeegeee
融资没	dfccejdfdkdecmeeenfffhfff
血	dkdcgehiefeejffhckeigcged
行	fjegdWgfmXciffhekafdbjjfh
行不	gkceedcelbejdedjeYcdejmce
行不行	gkceedcelbdfdedjeYcdfjmbd
行业	jhddcebelfdfgchccedcdcZcd
行就	fhgkdaceifddegeihddhejabd
行情	blbbehZagkdcajgccmdkdcabd
行政	kdbehdjgidegceZafegibcZdg
行政P	hffbhfihfgiiccedebdgeddgf
行的	cjcgddfbjfcbhibediccecahe
行转	kdedfgeejefefeeeeZfeffcee
街	gmecheakebgfiigebZicdcedh
街道	dledhfdjgcdigkggcacdedeei
衣	heiefffggegchegcdbhfdgbde
补	YgjegYfimWdjfjZefgjXghqdh
补一	eejfbefckdafhbaacfddgkmcf
补一份	ffjbcfedjecdiebcegefhhjde
补了	dabaocandYahacgeYfbacbYam
补充	eefieegbnchledbflgdebhgjh
补充协	fedjfedclfgmcfdhledddecjh
补充协议	fedjfedclfgmcfdhledddecjh
补货	gefflfdkdcfkdcfehkfdffgYi
补贴	clafcegigbecipbdcYkbcbeZb
补齐	dencadbdmcfddddbdaddlklcd
表	fclajWdjgbdfkcgecdgfibmnc
表情	haedcdjehgggdhceeiegeecee
表扬	edddkeglbdcebddgedececfoc
袋	bdfembhchghXedefZjbZafhia
被	YfdbfkiYZsdcilfYffdjlYZje
被C	ehagegeegkdecdlehgfkeedii
被R	hgbfZhhZfledmZbbfZdigebaZ
被R截	eiffehedjghglcdcidedadddd
被砍	fiecfiffblaefmcdeedgdecde
裁	fhhifeebmdigfkchdhefedcgd
装	bhgZkadhgfhaiigsYgehfkmjd
装0	fiideeddkekiegcjdbefecaee
装一	ebmhcddblfaecdefdefbgjaec
装上	djgcgeddghegkggfdggddihib
装不	dccflceehicedeendmecedjje
装了	behadgigfgZggbcedgeodmcaj
装修	idbccjhfggcehbcgcjdcdddcg
装到	cbealcibkfabdebqdidechfZc
装到第	eedclfidjfccggenecdheecde
装备	fkeidfegieijdjkaechehcned
装好	bifiddYdlacdicbleaiidhgje
装好了	dahehecfhcfbdedhbfegeiZhd
装完	dgafjfYgiahYZbfrbYcciZigZ
装完了	gfdekffhgcgaefiqaXfcdbjld
装机	dZkeicejhajcbbigkXbdciZic
装的	hgbckbfahhddjcZmhhcheblgh
装的时	ffdekdgeieefcefoggeefekce
装的时候	ffdekdgeieefcefoggeefekce
装车	fcjdjfbcldeghdfdhcfegjlgc
西	emeagYZeifcbckafdohgdehia
要	boclbacdififajkmhlgfefsjj
要0	acbjcchalekhbafjnifWbcjde
要0台	cgbhYdgekeidcbiZgebadhgdb
要0天	dbjledacejifcdbmjhicfdcbd
要C	aicWibgifaZbgjkjafajcZlYh
要D	ekchccacmcYjgnejadZacebba
要M	feegdieffimfjeedfhfcigcef
要P	dnbabebZnagbclnbcXacdcXac
要c	dhebcejckdeedhdfgeffednff
要ce	fjeefgfejegffheggffgfdmgf
要e	eidcdfhbmdbddedjdbeeffnde
要一	dlejZaXhjbecebfehabbbfjcj
要一个	ffhgdfeehgffdfcaidedfegde
要一台	boggccaldbecdcegcZecdjjfl
要一套	fmcdfffekecedfdheaffefjdk
要一批	fkddgfddmcdedcfjeZeefccbf
要三	bkeeaeefidejdaficjcehklab
要上	flceecXgicZfanhdfafgdbbYj
要不	efaekfgbhgjhhcgbfbdmeddfk
要不要	egbfjfhchgiggghbdbeleedfl
要两	djbffdfgiZcfYgckdYibfijgi
要两台	eifffgefifefedfkfefefdnhh
要个	chaijcfZhihcidgefhebbhghb
要买	ihegddagiZddaicddWnZcafaY
要了	haibgnVeggjblZdhfjgiehcfZ
要二	ekbgdeccmcfddcdhdZdfcccfc
要二十	ejahgfecldfddddidaegdcafd
要五	hkafecchgcfddbhjeeehcbjdg
要从	cljdcdcehhidcijdgmedbdcec
要做	hfgeadbifZZfdfgfiaggfnlZc
要先	bkgcgaZeiffeccjfngcaijhba
要全	fdbgmcccgjdcZcbkfmdjegbib
要八	fjcfdfdcfjcefcdkehbeehlda
要六	cigkdddigbhcgdeldbhbfgddi
要再	cehibhciffjegflZbcjcZkZer
要写	egakbbiehhjkfchghhdecdjec
要凉	ddfjcekeejdccedcekipggcde
要几	dhdikfbekdhgheenfheeegaee
要分	fbgijdbbmdmhedelgbdcificb
要到	lefhadYYrYcfkbZfjVfdbZibZ
要加	begiecggfghmfffhiihbdbief
要加一	ebggjehbgiblcddidhedgekdX
要加一条	geemefedficldfdheieehgaeb
要压	fgejcfddlcdgedciijfffclee
要去	ddagdflcmehhicjabchhedYcc
要咱	ecccmckbamhdcedbdnfdecYoh
要在	chbiZehandegclanhdbfhdkff
要在D	ffbbcfkcleeeencijecfefZdd
要多	ikcdffebldjceeemefdefdckd
要大	egeccejbleZccbcableddcqec
要定	fjcgdfdifdcdbjZbdfpdcdgcc
要定下	giehfgfiefedekbZfijfefife
要定下来	giehfgfiefedekbZfijfefife
要对	cifiggYgieealdbcibjccclbf
要对接	elbdcibheidfheeeecfdedocg
要带	chldfdZbnbadhddhgZgemdjbd
要建	gideefdkddiffjbceadcdefdY
要开	jfbhfcfhffhgacdglfhbdhhhh
要我	dcfjkZcYhimehbejanegdfmkf
要我们	dcfjkZaYgimhhbejanegbdmkg
要我们派	ghigefedjecebfcZeagcfkiie
要我们补	fcjdieedjeejiffdebefhehee
要打	fbkjeedfbllececedoecejeee
要扣	gbcemddcanZdedeoaqebddale
要扣款	geegkfeeckcfhffnalgeffccf
要把	chZghbfggfblejbgeaijcbilf
要投	iiheeecjeeefdhhdfaifhfefe
要报	dkdiddabmdjehkocdZgdcdZfa
要按	ebfjeekdfjfhdhadlkedideec
要换	ggaViakdkcagbgfWbghdcalhd
要换R	hdfdididlbefYbccfZebeemcj
要提	dhcedekjdegdeidcfdccmdibh
要提前	dfcfefkbnehddfddgbccldhbh
要改	bghicbgaldgleehfigcahlcYk
要改成	dhdmcbZcmbemhdajgZeciedbj
要整	eghbkebdfkefhddlgmeejeggd
要整改	fchdkfbddkdfeefdgogefehge
要是	igfbjeaeigdeejYdgjiZhfebd
要有	cajjeddfficfibjlfcejeegef
要求	bgkhfdXcekjlfcbmjjdcihnke
要求D	edfhidaffgekgfeqgiegbdhfh
要求先	fchkdeccmcaheedflgeeeiddd
要求分	eddldedhgckiddcnjbeecbacd
要求合	gfgifgfdlcdlffefidgffgdke
要求合同	gfgifgfdlcdlffefidgffgdke
要求换	fZcdndfdcldcahbadhffecgmg
要用	dchkbdibfjZjbdfjglbjccffi
要的	aldkdeYancjaXgbjdgcdbiibd
要的是	blcicdbdmdacaibjdfcecdpbc
要看	dieddahdifgjjfgdeifgighcc
要等	ajedfffckbddilpbfaahccZfa
要等D	ficfbfighffdekigclebdgfec
要等新	elcdddcekcedjZmeeaejfdcdd
要签	glbedecbhiicfmcffhjeidhhd
要续	fcghibednXnaggdZbVdYcdYcq
要能	dmdecdaelaZjgeaicZcdhZtid
要花	dfgiejbclcifcljfdcdeehhfc
要补	fimcgfdclfdcgecdhhfddgkje
要装	dlafhdZfjbddcaZidicbcbhfn
要货	ghciefcihcgcceffjcdceeecb
要货到	gfflcgfdkedbfffcmhfefgcef
要走	ehgchehdfjcecafcebdikgjgj
要赶	cjbhdeZclddigchpdafdidadb
要跟	deihhcehgdlgchlcdgdaeehjj
要过	bjieeaghgedjeZlccbcffbnbb
要退	cdbZlfbaeiYZfZcZgdcjceVmY
要送	feiieeeclcjcdfejbeeekckfd
要重	dehlbdZdghhkabiefidhmcadk
要重新	deikbaZdjehjbbjedidimccdk
要问	figeefddjelgehkffbeeedegf
要降	fbbmcdgZgjdbZdhgelglcgZYn
要降0	gfekeedclancegfhebibeebfl
见	mhefYVicigcceeiYchgkbedeb
见不	dgakccccifbdgbmjbhckebabd
见了	jifebdeaobjcjcfehfgbccdbd
见了C	hgidcegdldfegdhfdahcegdde
见了C的	hhjeefaekegfhdhfebhcfgdde
见到	jehbccdfifgccehcdhcahgdbd
见很	ffkhdfddbldjcedfepfffjedh
见很大	ffkhdfddbldjcedfepfffjedh
见着	fgffbdjcnbgcabcbffchbbaec
见过	mfbeddahhcfecdaeecfhcgcbe
见面	iebcdbjkcefcdidchdcdcbYge
观	fmdgcbZkcgYefhecgccheehab
规	igfkdaYgfecoeZfbgekadhmcf
规划	kcibeeabmdgddcieeZgeicfdg
规定	gefjdfffifgggcdclfhfffffg
规格	dhcjcdcekdalgdehedeeckped
规矩	edifkdhjbgfieehdehhdehael
视	bngXdZZlagcfebeaajdbfhkjf
视频	gjfcgdcjchchcehbcgdcihhkg
觉	Zhjidfacanlfigkdatfnaeffd
觉得	ahhgdhbdclkegfjdbuffdccfe
觉得我	ghfkfcdeejijeeiffmhdfeeeh
觉得我们	ghfkfcdeejijeeiffmhdfeeeh
觉得还	fhjfgfelccififbihafefeghf
解	hedfgjdYdlXicaZhcgbmcZkgb
解一	hhccefdekdbfchdhhdegieedf
解一下	hhccefdekdbfchdhhdegieedf
解决	eefdifheejafdebcchfkfbjkg
解约	dcagbnadambkldedfZdoedcdc
解释	cegilagcejigdfbeenfcdckce
触	nfgcdYYdnaZemhiecjfacgijb
言	lbbbchgdlecfaadcgkdccbhaf
警	dfgcjdgfejcgcccaceghdgljc
计	cdjgeccgckhhddgfolhhggjbh
计D	dfciecfkfahfacmffYjajfgba
计D到	fffekgabmeeefefkefeffdcec
计P	fciageicdkgedccelededdidb
计划	aflYZaehffeedggkiicbjbfgb
计嫌	gfieiegeejdfeffdjofffldfg
计算	fdgieeeddkiddecefkedeenee
计要	eiedeehbldhkdbfddbibfdggb
计院	jffgddbdldehgeedebedicked
订	cagikfWleaglYeckghjheeYao
订了	edcdijiiefcdcdedebejecdcp
订单	bedijcWjgbZmagfmdjfifaaah
订金	gfedkfelddkffdefobidfedef
认	pZhjdVYiiZhieZifgjfabhgfd
认个	jedffecfieeehfZegdfdfeeef
认了	aajlbZWYqanfZajfYXhacinaY
认可	bgggbgckddehcagdkhaeehfee
认我	djdjhackddehedjdfbgceecjd
认我们	djdjhackddehedjdfbgceecjd
认证	cikbcdaekdbbhccfcgddcjoac
认识	sWZZYbeZqZabdbcafWcceZXZd
认识一	kcdeffcckfeegdcefdfgfbceh
认识了	oddfdfccleecdcafhedgecZed
认识的	ldgfffcejcffcdbegdediecdf
让	fhejgbaidhkfeghgflicgkjif
让0	gefgjdedgioZeejdkjcjgcacf
让D	ibjZlcYgfhgffgZldifbligmf
让P	Zbgaiajfjbeihcgjeecfeflgi
让R	cZagamZacldbmcbaddekbbZda
让一	eggnbdbfhfpgadhdghecdkZcb
让了	ecclcgdegjmbcccddcecedccc
让他	fjjcfcfgkbefceldiZhecmYcd
让他们	ckkdfcbdmbciccaciadadmZac
让先	higdeecblgkhZdccefgicibah
让再	efjcebadiefcYcbkdmdcbfiic
让出	dihjZcbandhieabechjbdalbh
让到	gefmdfecnbnfjddghckegefeb
让发	fieifcZhibbcfcgccYdbceZcl
让咱	ehdigeeidhcgellhfecfkfjhc
让我	gjagfeegeghhhhfhfghdfdghg
让我D	ihecbdihgeffgjibegheghhaa
让我们	chciicbffggkhidkgfggfdgkf
让我们D	ejfdidaeghemjdilfehibcafg
让我们先	digZgeeiiZehadeggXdcibkbl
让我们再	feiheefhejffjidffafdghcgh
让我们出	ggejegggjdemfgfdibffefief
让我们别	gaficiebhhggiiedflgngehcb
让我们想	giieeefcmcihjhhgidfggehee
让我们把	fdeiifcghedibdcgkfhidhfjb
让我们赔	ebdcmdjbdkZgacdbdoddedfqd
让我们赶	gheghffgfhkbcijeeaefehdge
让我们跟	fdeneaebmdnenddcdXdcdabdc
让我们重	dgjdgcddkdckchekgcfdecabd
让我先	iidbcfbclehfffiggagehbfcj
让我别	ghbhdgebkdadjeigefhgfgedg
让我去	kgcdedefmbdegdkdiaegfgadg
让我带	dgdldfbhgeaaldbdeijegdfdi
让我把	ghhefedifdlfZcgdgjgdjgfch
让我等	fiecieighfchjgfbimfccfblj
让技	eincjcceeiceceecfifgeimee
让技术	eincjcceeiceceecfifgeimee
让把	egmhYddhgedZcbcefalkdeiZg
让报	fgjceedhgddicbcadbcdkocdc
让按	eihedffdfhmhcegddjeebliij
让砍	gdgkedddiikedecfeoeeeedee
让谁	caancbZdekpffebhdmccbbbdd
让财	ecamfdiiidjddfchlldeedbde
让财务	ecamfdiiidjddfchlldeedbde
让进	kfaZZdeahgbaddbjbkcZdaabc
让重	dbmfdcddekfghccdileceghcd
训	ecebjchghdfbcgaggcdfddjmf
训做	fedekggfiefdefcidcfefdamf
训做完	fedekggfiefdefcidcfefdamf
议	YfdocaciiahqcfiaiZedhZdgh
议签	fdhhedefichmbfckaceedeice
讯	ddfceekbejeecfcjedfcdkibd
记	jeYdcclbmacefddebffZaamfZ
记一	jcacbdkbobbcgcfbcdiadaofc
记一下	edbdefldldcdfdhdedjbecngd
记下	fgjeefddkdjffeedfafdfkifg
记录	ehgghebhgdfhjfjeekeddeike
记得	babbaimckdeidbabdedhdbkhd
讲	hgkcedafjebejlhbhjegjefda
讲D	edgjefgcldicakbdhbjbedhfd
讲一	eiedigdfkddgldkgecddhclgc
讲一次	fgdejggfjeeiiglhfbffienie
讲了	jkahbefalejchbZbeogciccfc
讲完	bclhcdbkfafdhcigediacbcbh
讲完了	dblfffdclecedeZcffeeedhdi
讲得	ehhdgdeegiddcjbdfhgdedgfh
讲得很	gieffffdgieeakddfkfdgfgeg
讲标	fcmdecedlddejdgbfieepddee
讲的	fiicgfdejebfhhaefceeeecff
讲讲	fkfeffdjeddfdlfgedfceiZce
论	jfiffbZeigcdcajadbgjgjkaZ
设	fihYeeffifdbfkdhegdhegghg
设备	fjbZfggdihdbdlekffeieeeig
设备科	hchfgfedghffhhgefhhcggijg
设备科P	iehehebefieffdgfghhghehjf
设备部	hfggfdeZgicgbckldieadeleg
设备部P	dfhdhdfbfiedcbcmeifceclei
设备都	heddblaedkeficclebfkfeede
设计	gemcacVhhcgehZZXdjcaeiiaa
设计院	jffgddbdldehgeedebedicked
访	mefYgYijfdaecfcYdcZcebdii
访C	ifffeefhgeajfhfdddcddehfi
访了	dhkafdZdejcdhgfdegejhfghg
证	YgmgXgabncebaZfcfgfhohmZa
证明	eehcdjedficggfdfggedmeaee
证金	ebkaeiZdigacccdhhcgdldddd
评	gambcgcgfgecleldeieiiiicf
评估	ehihdfajedfecdcghbecgekcj
评审	bcledhZegicdlfoaeheeeZhaa
评标	dbgfiZihgbigdcgegefdoddee
识	rZfbeccdkcaeccbbeecadbhbb
识一	kcdeffcckfeegdcefdfgfbceh
识了	oddfdfccleecdcafhedgecZed
识别	cfjchaZakfedjfhbdkebbhmgd
识别率	dghdhdbdldgfhdddehfddgghd
识的	ldgfffcejcffcdbegdediecdf
诉	efgahfeZhhaaiceZbgbhhbdja
诉了	feddnddfckdfdffeeofeeedoc
诉我	fdifejbchjebmehdebcdccZif
诊	kcdbgkggdjeghhdcechkffbbc
试	ZepUacbghfccddeechcda3laa
试一	ddmgdeafjcifffdgghdbgokbc
试一个	ebmfdfcejeiegefffifcgljcd
试一个月	fdlgefedkdjfgeeggdfdekZef
试三	fdkedeeejebehhccdeeefncee
试两	fgjdefdghcdeidgbeaecdnfhg
试了	ZcmYZgXjfeYcibfZbgdgcskda
试了一	dchfdielcccfffedfbgeenicf
试再	fdkeffffjefffdelfbffflYgf
试剂	geifiefdhgcgbhccehdeekjhj
试吃	cghcicblcdffhcbedbcbcoZbd
试完	dabhhmcZgkhcjdbidbeddjZcf
试机	gbhchdjhcjdfhdeadigkeiYdh
试水	ijeecdckecfffeedeafbedede
试没	fidfcidcggffeeddgffbeaobe
试点	begggYhegggdYijbdhdZbhVjc
试用	cbjbgaifhfcfdefjdeeienacZ
试用了	gcledffehfedkfffgkifgnadf
试用期	gcldhfffhgcjcjedebjdfnbmc
试用机	fdhfaehbgicecedhfifcegedf
试用的	fdlgfffheidgcfedgffehmgff
试用账	fdgfiedifgcfcdefeffifmehc
试用账号	fdgfiedifgcfcdefeffifmehc
试试	fjiaZZYijYbchZdccXdYcjcgb
试试水	ijeecdckecfffeedeafbedede
试运	gfiffgfdjedffijchefefkZff
试运行	gfiffgfdjedffijchefefkZff
试验	efdcjidcldccaealefebdYscd
话	kgahbbgffgmdfekegihiddche
话D	dfaicchjdeeciegacipighjga
话D就	giggegedjeiedchdddldfheec
话不	ckfcdhhdihahijkgfhejfebbj
话了	ghggefcedkkgfhkbgmfjedaZb
话就	hjfcccgckeecdibikbideeede
话我	elahcbcfiecjjhedgjgdkgbcd
话打	ibbbhcgcigafedcdcmdbdcbhd
话是	ihddefgigdaeedefdahdfeged
话没	fgcejeeihahfbfafhcdbcgZja
话说	aeifihfggfleffglfVhjeeegh
话里	ihZejbheclddeadjcjfdiefji
询	kgkYbaZbobjgefhbdgcbsgbdd
询价	ajiacbbdldhgZgjcdieergfec
询盘	mbhdcecdldgdfbbbdZecafZcc
该	ZffhdYhghefhcYddifkdgbdbb
语	fbegfgfgggcifcfgehifdbhjc
语音	dbegfeiiffeihdgfgfifdbijd
误	ceiZiZigehYcYbbmchfacingZ
说	ieehefcgaljehhhehpjiegeih
说0	fdhifcdbjhmfbdbhcmebfccbc
说C	gYfjedidfidmkefcbeaoggZac
说CD	ddhidicedjffjjefdcfohfgff
说D	Zfeheegchhddflebgjqifdegn
说D一	gheidedejcebdidgdgkfefeee
说D一定	gefkdgfejdfbdgehfalgfgefe
说D下	gajicfdiefbffcbddlmceeeef
说D下单	gajicfdiefbffcbddlmceeeef
说D不	feihchbcekkeeabeelmjefcea
说D再	gfbdihielbcebdhjbbchegadb
说D定	dZdoacbbmbadcabccZlkacddc
说D就	eeclZecldcbmbjbbcZkcdcdbb
说D带	deemhegffhhoeeeeeimefeejf
说D想	elffefdhiefjegecicbiedbcm
说D打	ddcfkfibnbcdcefanYecedhbj
说D没	kaccfkbeejgffkdfgndcffdef
说D看	gfjdeidekfkhfkeededbehdhd
说D签	fdenbiaeeibbjcbYcgomdekhj
说D给	cbgbfcjeihgfddbghZaddclhc
说D肯	ddadhcljeZbafbZccalbcbadl
说D肯定	ddadhcljeZbafbZccalbcbadl
说D能	ehbjadbdlbigaZbibWhaedcje
说D要	djcahejekccjZkibickcjfbeg
说D要定	fidgdffhkddgccdgecoedecdd
说M	bfikbcYfieofcjjchbnccgheg
说M以	egfkceaclekfdjkccemddfbfe
说P	ncecegcZfjgfegegjjdaddfXb
说P不	keffhedffiiifeeiflebfgfde
说R	ZgjidXcckejjtcYdficWeeVfd
说R的	cgmhcZabfihgrdbhcddcfdccf
说R给	eehkebcedjmdogefcjebfecde
说R那	fghgfccfclikiedejjdiefdfe
说R那边	fgggfdefclhkhedefjfiffdff
说一	jdahbbjdhijfjfgbbficdbcfd
说三	ciaghdhigbddhdiidcddbdfhj
说上	bmeafcbgeieggcadjidjdcajj
说上次	dhfbhddfeigffeefekfgeddjg
说下	bffcbdlhjcacchdccfbbchicj
说不	WediZmbcelhdbgUefkbhdeXXm
说不做	eggcdiifhhcedbdhdaffefccd
说不做了	ffeffiffgicedbdheaffegddd
说不用	dZbcembcflmehddfejfeeecdb
说业	ehheehdhdjiggceeiaehjdZdi
说了	dgefdYjglYchdemejaiefegkd
说了D	fbhkdfdfigdjecjdeinhfeede
说了不	dicfaZjckcddfbmacabeedbZc
说了不算	eidhdZfdkddffcjecYceedbbc
说了算	egcccbidkdbegZogeadceeicd
说二	ejhdcdejedadbechdedcecdek
说人	dbckeidcdkigmegjfleggdcge
说人家	dbckejdcdkigmegjeneggdbgd
说什	egckeecdkgclbhbeendbfehed
说什么	egckeecdkgclbhbeendbfehed
说他	kdceadgekddchcmbdcheibdda
说他们	heddbeggiedcjeideefgkdeec
说以	icageigfhffgbebcmgcgfgebd
说以后	ieacekgfhffgbecakedgfgebd
说价	gbcjehfigdndfdkhiihdedhdd
说价格	gbcjehfigdndfdkhiihdedhdd
说会	igicegdhfhediecefecbgifdl
说你	bfijecdffhdeleciipfhgajge
说你们	bfiiebdffhdeleciipeggakge
说做	hgdgdieflcecbfdcfiheeckch
说先	kjccabaanbbcadfdibcgdhccd
说再	YZfljVgaiiqbfadhhjaicfdke
说再不	eddgjbhedjbfhgcfejekfickc
说再想	ecjidcbchgnfhdccddecedZbe
说再想想	ecjidcbchgnfhdccddecedZbe
说再看	cbgabcjfghkfhddgfdgcedcee
说再看看	cbgabcjfghkfhddgfdgcedcee
说出	iigfedgelcefbfedeafkhdlee
说别	echgfgchehjdfccYcjdjcgaaj
说别人	eckegZcjedjfgfebeaedfefdk
说别家	edehdjccekifgddccnelchbdd
说到	dbcbmjcgdjejghdhgkhifeicg
说原	eckceeeehicfhhdiedfifengf
说参	cgbddckfifffiegffgflkfbee
说参数	cgbddckfifffiegffgflkfbee
说发	kcbiecfcigcdgdejjiddddfbd
说可	kjafbcafjabgfdcZdgifgghcf
说可以	kkafbcagiacgeecadhifggidf
说可以先	dkdfegejeefciffchcifflief
说合	gbighbbhgeegdcdehhibbgcbe
说合同	fdflffdcjgbhdeedijlecgeeg
说同	dfiggccfejoefdfcdmjbgcaha
说听	bmffccacladeeilegYedecacb
说咱	eedgehiedlheddhfgnddigclg
说啥	deggkcfbodmdcdbidXeadbchd
说回	ihffaechgadbcfihgadbddgbd
说回去	figfbechgaeccfjhgcdcefgde
说在	hgiaccgcfiechcabcZcmcZdbd
说在忙	gkgcdeZeghdecedfebejfcddd
说大	elccgebhidifgdfeedmdedjfd
说太	ebjhcZdcejddfcaciodcfdYcc
说她	fieifefhfgkedelfjiegifdee
说好	bcdjgchciigkdgehiiibehiVa
说好D	dbbieghcjhdgcgdliiiZhfgab
说好D到	edfdkegfdkedcieodnfefhdbf
说好D签	fdejaiZdjfhjeebaabhcidied
说好了	ecdncddigfjhigdijbgddgdcf
说好好	dlgbdedckhciidddeobfecbce
说好的	fZZikbfcigbnacibbkkfcZjba
说实	ggddfkefejmflfcffhfdhfffi
说就	cjiciabmdbagageebXgafomae
说开	hjkfabZhibdeegkhcaecebabk
说得	aifihbaalggliceffYdieenZb
说忙	jgfidadegidefdfdeddjdecfd
说总	ieiahjjcfjlcgcbehdlfdefbi
说想	gkbZhdaigdccciakdgcbfgaah
说我	ffciehdcbmfhhbafknehgcifc
说我们	cfcighedamfhfbaflneghcigc
说我们的	fakbfhbfdjhedcccifdhdcfig
说手	ekhedccjeegdgoccdiebfhddd
说报	feehjegddkjiedbdejgdkbenh
说改	jdejcfcejehbhgehfdmdfdche
说数	hjedefeheiehafhdekfbiighe
说数据	fjfeefeheidhbebdekfaeighe
说新	dhaagifhdifeaddbjkfffedlk
说方	eblcefeclcbfejccffjfeeade
说方案	eblcefeclcbfejccffjfeeade
说明	chcdicgbmbdhbdfdgZebfclic
说是	jeeajgdbkfhhhefigijdgegje
说最	gfchcafdfhehaggidhddefceb
说最低	gfgkgfffjeiicfegdaffifgff
说最近	hgffgedfjcbefdddgZfffibec
说有	jfdbfgccihddfmdfciefeeadc
说正	jghfefchgedebfdhgiegfhdeg
说比	dejffacoZefagbhafgfecmkcd
说比R	fifffdeieheflfkffkdeekZge
说没	hcilZgVhdikgbfmbgkcfcjhhb
说没有	ecgkeecedjjhehjefmfeffdid
说没问	eeelcfckeZciediegZedffcch
说没问题	eeelcfckeZciediegZedffcch
说法	faibmcbcdkgfgbdfblehfelgg
说现	jjcicdYcghedmdaijgcjfjlhb
说现在	jjcfceZfifdenebjdhdcgkhjb
说用	bfhfgjajfcighehecfdbhkfhj
说甲	ecdcgekdejbddcbemgecfedfe
说甲方	ecdcgekdejbddcbemgecfedfe
说的	bgfhcfjWmfZddficdflcdgdfb
说目	jfedfeffiedgmfdefeidfgdif
说目前	jfedfeffiedgmfdefeidfgdif
说看	gnebcdabigeccjcccikhhdacc
说看看	hldcfecdkddeaddeeZecffbdd
说等	iidbidcajhcfdZgijhfghZYZb
说给	dbcnccdkfbfgjedegcdjegbba
说能	iekdcebclelhgfckejdcegfbd
说自	jfgdffcfkeiceheeedfchfbdd
说行	eeclbfgjdemhffiYngkiejieh
说要	dhcigceehgheehggdkemeccgb
说要买	ijfbgfeekdcfebbcfZmcfecdd
说要再	cedhdchjcgjdbbhechbbbcYeh
说要换	gmdecdbehggegcddfZghfedec
说要看	egdeffjembjihiaedaheifdge
说要等	dffkbcZancedagmbffcldcabc
说要跟	gfiggdehehlfgejefifdehaeh
说让	gdkhdbbefifgfbidegfkeheee
说设	hfedihghgffedjbbibhjfeeee
说设备	hfedihghgffedjbbibhjfeeee
说话	ghdajgbfkeeekglkgldcddhjd
说谁	cadndbbcldnghfbiefjcgkbed
说财	gdfikfceejcdcceckadjdegee
说质保	ffeiffeeigegeffhljifgfhnf
说贵	bgjegbZeeiljiciechcdfecdd
说超	dbldbiaaejqgYbkbcigehaWcc
说跟	iclceeccmcjfidchgZdfehgfd
说还	faiiafYekcfcgffeecedelegf
说这	hgilcaWcgjkfegfaikcheZnde
说这个	hgdigfeheihggibfijddfehef
说那	cjcgchZjdhighkgkdijbdghih
说采	nbbddcbdldbdfcgeecdcedldc
说采购	nbbddcadldbdgdgeebdcedked
说钱	dgcdjghlcfaecmYbfchaechdb
说防	hdeigicefjhfnefhfhegfeidj
说隔	ehfkdedcejiidbfedhejedcci
说隔壁	ehfkdedcejiidbfedhejedcci
说集	dehcchaegifeehhceigidecee
说集团	ddhdchaefjeedhhceigieecee
说预	cdlehcZcigihclijiicjfcccc
说预算	celacdadiigedmjadidjhdadc
请	bfcgebhigdjlekdcbZljfffdh
请了	gkiibdacldjggjchabhieehjh
请我	cfbadhjifeehZlfdfddbccadf
请我们	dgbbedjhgfdgakdeefecccbdd
请示	gedocfehhblmgcchgdhgehfeg
诺	gafhehcddkihfdcggjhbhdlkc
读	glecabddifgdegbebbegdckah
课	fffdjeehcjbfZbgljkafckdkh
谁	fcehUXqVqbhfkZddaejbZfabZ
谁也	dbelccbfankdcegedldhfeeec
谁也不	dbelccbfankdcegedldhfeeec
谁先	cgghdbbdldldnfdkecibcceee
谁去	fdccbflclddckfgccahdeecbd
谁家	imabecadifhhmcgfeZgddcbdg
谁有	hbccceleldffgeedbbhbfdcbe
谁管	jdheefbfjedhbccefaegfecke
谁都	eihgefafhfbgbejfifdhfecdg
调	bakajbhdghdbcihoeedhkegid
调一	fdledeeifccfdedeghgeelnbe
调研	dlfbbhbcihdehcbiegicmcZae
调试	efccodagiajcgagojbcbcXecd
调走	bgkgbgYeckdebmgdedfideifc
谈	ccasThUeeiqgcemackdecaedi
谈不	idaibibbekodhebcjghjdbZbc
谈了	ihfgehchhfiifebfdidbegagj
谈价	diejeedanbldfdcdeddcdljej
谈判	fbjgddddghicfdjceecflefej
谈到	iZahYghdkdmiYdieggfZecacd
谈到0	eddkcedekcjhcehibabdedged
谈到M	gfeldfegicnedeicichehfdhg
谈好	eabofbacjgdhbehhfffldbgbh
谈好了	ebcnfacenZdiddjdhahjedfbh
谈妥	fddfjcckeafebdcdbddccdcce
谈崩	geggdheebmkjfecdcjhdhhdeg
谈崩了	gfffekfecljiifeefYeghfegi
谈成	gffcelefalihiebefdclefded
谈拢	ebbncbbehgjggdiiiijcdedcc
谈拢了	gffjggfghfaeifkfhdjeeggfe
谈的	dbijdibeckgebdnefgfhffded
谢	dYbdmhemadjfbeaefldeedcnb
谢谢	gbcbkigjcfgdecdfenffffbkd
谱	fibeigdjajkcnjagcidZecicb
象	gehejggkcchfdfdcgZdiccbic
豫	ejgjacZaghddkchccjeidcabf
贝	fdjegefifddechdbckeeegjkf
负	ijhZecedieechccecfhhgjoff
负责	jgfcfdgfgfddiddfdgiieigfg
负责人	hdgcedjhffebideedgjiehheg
负责人P	fehdfdihffgbjehfefkhfihed
财	cddfhbjcficfdhiYrjgbfcdfZ
财务	dbceiajefieccfhasjegddfgZ
财务P	eefgfcighfdhfgYdojfffeYec
财务P说	feeejehkfcfigdcdnagheedhe
财务不	gffgifdcdkaaffegjjheffeef
财务说	fdejgdbdghieddecolccefdcg
财务说D	fdehnfbdifdcededmfcdeffdh
财政	aggffhgbhibcefhZifeYibadb
财政批	gfhefhdfjefghfheecedjfaff
责	iffgfbhdckdhiccfcjgfehgih
责人	hdgcedjhffebideedgjiehheg
责人P	fehdfdihffgbjehfefkhfihed
责任	edikdddcckcjgdZgfmdbdejhi
账	agcfkdbgjbgbfiaYsegacgfZf
账上	ekhbffbbdmhecniaYhlcfeada
账上没	ekecfgdddlcfdkecaihcfeced
账了	feedkdbflbbcdfdhnadccdfdj
账号	alhdcgbihafhdabZeddhgoecn
账号开	gemgdfehfhefegfeeffifldee
账户	edeficikgccddedcmbhbfggde
账期	eYakggZibjhdeaabskfedecdZ
货	dZahmdcgehdigbZsiicdcfgef
货D	fddblffdlcagdfenbYeegeffc
货了	ghebmddjdickgefhigekfecic
货价	gegldfeckgnhdfdfcmfeficfc
货到	fdclfeccghbbdheifkiddfjed
货到付	gffifgfeigddfffakhgefeegf
货到再	gfgjdegfdjdeeffamlgdfhfff
货前	fcjeifddkehfffecmbfgekcee
货前付	ggghfgffifhfgffbjehhffeff
货商	fcefakcdhgecieejeXfnehbfe
货就	ecdjjedchjdeedenlnelfdccb
货晚	gfffkdffdjdedffmcnfeefddf
货有	fgeelfcfckfegfghdnfdeedig
货期	fcglZbdeifcldehqbkjaedhde
货架	fheZghfehfefiebifdgbeklgf
货款	ffchieabifjdfddhggdgdieme
质	bfgmbaedhgejlfgffjdbjiiiX
质保	dbdmcffZlfdlkeajihfhdcbiZ
质保金	gffihfablfehgfblshdcfebWb
质保金D	gggcmgcdkdgafffkmaefffhff
质检	cgkbccaiegkeedgbdjeebnofd
质疑	ebgmcYbihbhfhdeccddcmdgae
质量	dZaflgehehhgocgichdZdgfje
购	iegcgeefhejhffkfdhfgidddi
购P	edgfdheagijbhbhleiigafech
购P说	ccgehiedfijegbijhhhfbgdfc
购办	ghefeifdejkeajdcekdihfcfe
购委	feghffeghgifdemffeffheeee
购意	ggjbbccckedcciacdbddkeaeh
购意向	ggjbbccckedcciacdbddkeaeh
购的	jbcfcegdjebefdbcecfdddjfd
购说	bicgaajeifgldchdcklcfebed
购部	jfdgedZeggifjcfhigggffhdg
购部P	ihdfgbbggfigkehhkgehdhaca
贴	bmaeddggejcaloaghekbbdefa
贵	ffcfejXdghsgkclYeiYZddSad
贵不	ckjefddfggngdgkfehedfiffe
贵了	ffihfbcdghnfdiffekfbfccfc
贸	hgieffehgfgfhdddikfgegbdf
费	cbikdegbgklfiiaZlnbhfnaen
费太	ffbgbidfjefdeddccmfdegbbd
费时	hbgcekddcleegheefmfkeecde
费时间	hbgcekddcleegheefmfkeecde
费用	ZggdkZhfjahbXefZighYbeefi
费的	bceifclafligefbghkjjfkfll
赁	fakhfebcldhmhiekfbjddjdce
资	meddYheYkgabbledkcddmcTZd
资人	hibbeaffjdcegceeehecfeddf
资料	nebVXXjcoZZZcXZYcWbcicaYb
资格	edhcggehefeeccbfdeedmdafj
资格预	fekefdfejeffcccfeheflebge
资格预审	fekefdfejeffcccfeheflebge
资没	dfccejdfdkdecmeeenfffhfff
资质	dhggcfdcfiaedbgbcfecmdZdc
资金	ajbffjVYgjdZbqeiiechebccd
资金链	ciaahjZefhdecnecgjfidecde
赊	dZdjgbjakejbZbbchkfhdddca
赔	bYZgrYjYclbmZabgcrbfdYWua
赔偿	gfdldefejddlefedddddheZdd
赞	iaZdgbkhhXcgZcbfhXeZcZbic
赢	cZigijZjcichkbbhZhcaZaiia
走	aYdiflfgeifpiihifdgogbdfg
走o	ecbhcciflchegdmdeaecfecfe
走一	gdjghfcbldejfgkigdeceibhb
走了	eabagnfUbpkhohffdgcqcWVaj
走到	cejnZZYaoadpcdeggagahchag
走单	djjcbcdamcfebdlffdeeneede
走单一	djjcbcdamcfebdlffdeeneede
走单一来	djjcbcdamcfebdlffdeeneede
走合	fceoadchjchqabhcagdafebdb
走合同	fceoadchjchqabhcagdafebdb
走完	dbgijddlbfefbaffgZkhchdbg
走完了	edijfecigednediigdjdeeecg
走流	efggidahgefhgfimibfifdcie
走流程	efggidahgefhgfimibfifdcie
走的	dbcffdligabhckcciZhcefigb
赶	bkdefeZhhcZdigiociiaeedfh
赶在	egdigedfiedighikdaifcccej
赶紧	fidfiefkecfcgiicdfbeehkgh
起	dfhegfdkdehfeccmhfhegpfeg
起来	djjachZhehZcafdnegfjdmkdh
超	Zdiceihbgimdbkljgnifgmled
超了	dcekakZbldldcmbbdmdZhgiZc
超过	bkbeeahbleiabioehdcihhdcf
越	cbejeighcilfkiejdiahccaab
趟	hhbdjddhehfedddjehabebbmc
趟C	jfegcdafhfhddebkecedeaecd
趣	gkbYZahjbiebacYbehdbfjZZc
足	dfdbbnabgjcbjiZbeidfnbiad
趴	gfffkegeifdeaefbdhfgfecmg
趴窝	gfffkegeifdeaefbdhfgfecmg
趴窝了	gfffkegejdffbffcdgfhfedmg
跌	fmadhehjdececceefZelfadel
跑	eclUeahhjdcahabgihYaXvmgc
跑一	akecbdiiffecZcYkdfdahmhad
跑了	gbgaehfeeidfgebdhhbeemkeh
跑了一	fdheidbbihhgadbgdhccelikf
跑得	dhigddchffcdicececeedaldk
跑路	dhccjchcghbdibcinaeheecec
距	cjegbbghibiebcfaggfbbcodb
跟	cdcfdmebifmhpdhhfedjdejei
跟C	ehghbbcdhflfgdfcgkgiafhae
跟CP	dfegcdjcmdifgedbeehZegbce
跟C的	hfifbeafggifgfefhiihdhhfZ
跟C的P	efihbgYgghjggfefdjhhdhidc
跟P	ZfalcZfakhmclghffieefajfb
跟R	hdmZakYbiggdudggcaafdfidh
跟R一	fdhhfefejfeiefeffffegmhge
跟R的	efkcfbefjdeeneglfcedccjee
跟R签	hgcabmcZkggbpgcccdbghfggd
跟R签了	iedccldZhiidnebcdecgffdcd
跟上	decdkdikegieffdcjddcecbfn
跟了	bacgdmZdjibidhgeehdkihdbe
跟他	dkgecjaidigdkhcjcehhegjcd
跟他们	dkgddjagfieelhdkcggefekdd
跟到	feejhcdgghlhnffeehgkfeced
跟友	iegedgeeigdhlhgceehejfced
跟友商	iegedgeeigdhlhgceehejfced
跟友商R	iegfeeefifdelhgdfeiejfcfe
跟咱	dfhhegeefhZedejffbfcicghd
跟大	fdcdhgjekcekakcfgefdeghfe
跟大家	fdcdhgjekcekakcfgefdeghfe
跟对	fefddjhdejjcmgeedffediffe
跟小	echbhcjhgcigceeifgecgjamd
跟我	fideaifenZjfmdebebffideic
跟我们	cfghfZfckdihlgachcdgjcclf
跟我说	cghaclbdmbkdigjddgdegfgce
跟着	cejdkccbmbkeYbachYgcddkfe
跟进	dibbibhbldbicccackbicceic
跨	heehgeecigeehedkdijdecgab
路	dhcbfVlflacdggZfiWbbebobf
路上	eagbidjbkdeckddbeddfehihc
路子	ifidffedkdjehcdcecfdfeYfd
路过	eibcachcldcgecbafgdcbfabc
跳	hjeakdcagliakZYebqdgmeana
踏	eeecfkcddjfhefdcgfegbkjed
蹲	hjbdhbbdkcddhfdefbfbfehjg
身	fgghbehkdcajlhhcfgfefkgfb
躲	cemggbhdckghafddlZeldddcf
躺	gfhiffffhfejdfiehefhffaff
车	ffbchYjfidbfhfapdieffkjeg
车间	gefefbigdjdggedbdihlelffi
车间P	ffhfieddghgfehghfmfjfhhif
转	lbbdghdhjZgggeUjpaefbgjfb
转了	gehehdcmcdaieibfmdfdefedd
转了一	hfiedeelcedgficedchgfggbe
转了一圈	hfiedeelcfdgficedehgfggce
转投	eedeekdfckefnfdefdfgeende
转投R	eedeekdfckefnfdefdfgeende
转正	fbdfldcfidlkdgeecddceneed
转正式	geajleddkfhdfgffdigeekgge
转给	jbeZbiiXjgfeWbZkbhdbbffcb
转起	fjgffgeieeeffidnfdddfejhf
转起来	fjgffgeieeeffidnfdddfejhf
转过	kdehgdcjecfchbcflbdfedbcd
转过来	kdehgdcjecfchbcflbdfedbcd
轮	cbgmbdhYkegjkbdZecabkghfk
轮了	fdiiecddmcgjbdbdhkeedgfdc
轮报	fdfjddefiekdecdcecfgmedfg
软	jdicfaghgccehjcZegfadmied
软件	kcgehbfghdfeffdbehdaekefd
轴	dkdcidccigcfcfibdgecdbola
轻	djbbkdhhdicffeeefkfdfgZid
载	efgdidfdkdbeYdYmcYdgebqdd
辆	idgcffhclcedfeeckggcehdfc
输	cZjXZpZXekihpaaicdgcidcfc
输了	ffheejfcejaeoecbejeeliZdd
输给	edddekdedkmjlcbcccccibbad
输给R	eedeejeeeimcldccdddcjbbbe
输给R了	fffffiffeinfjefefdfcbdddg
边	gefebckghdjgkfiehhekfgggf
边D	gagbgdjhfgcdadbafcfhjbafk
边P	dceibgjiehidcddebedicgffc
边R	bmedbabdlccjnedegdecehedd
边上	hdgeeicdkffeihcdgceddiade
边我	cejhcckdlcghdebahhfceheee
边有	fdkffdhfkcdfjedffZfdehbed
边的	gdjZdfddjeicegjcfajigcYfc
边要	dkdegebiefddbddkbiecgehff
边说	fibchdkcjffdbiceeedkegZgj
达	hgcdhjbZihhZkfgYbaabddria
达标	ddichhaffiiddccbfbfgcgokc
迁	eicdieiclceglecmfkebdbabd
迁移	fcfejekejeehhfelfldceeYdd
过	heibghbhgddfjerjfbfeeglge
过一	iifgbbZhjcgggdmcdabcZkZeg
过一次	jhfdedfekdheegedecfgefaef
过一遍	cekicdaigddeccodffcabjfgh
过不	dglZcgbbleibfdldemfciboed
过两	dhgdfcifjdaikdccdbehfagfk
过了	aXoejWYmdahhfcllifggejnce
过了一	gfiieffeldbhhhchkYhfgfjfc
过了一遍	gfiieffekdbhhhdhhYifgfjfc
过了就	eakjcfddkfdfcbnceclebdedd
过会	eiblceahgehldknaddbebdace
过去	iefegaefhegibeZeebfgbjdif
过去三	fgifgfffeijifgdfgggmffhef
过去了	hakkcbaZrYfkdbVaiadYeffYf
过去看	cicdddiaiffidbbbeebadhcid
过去说	meefffbfkdeehgdfedfcfehef
过完	fhemcffekdhedddedhhefeeek
过我	dfieccjcdjhehdeedbdmdbdcg
过招呼了	fgffeejfifihdfdaedheegefe
过来	iidbieWifebcighekhhcbYhgh
过来了	eceencdigZafecaalZbcccfcl
过来的	kibbhbbficdefbYcccbbbaZca
过来签	feelbeekdccedfndedlefhfbe
过目	jbfkdeddlcgkbcjggZefhdhfd
运	difegfafckjcecimelchfkgZh
运维	figefgggdjegggggcgehjgmcj
运营	gjechgageihcfchcgigeclegh
运营P	jfifcgddhhfegfhdfcifeldhj
运费	eYgibhYbdknfgcZdfndagiXhY
近	gfdadcjfgfgenbfYcbbkgdXfd
近在	dabdgcmcldjgnedceffkdecdg
返	acbfjihYigkdfahkhhgfacWal
返单	ecdeocbembgacfeaaaecddado
返单了	feegndbjjchbeffcccfdeebem
返点	eadgcjdafiofhdZakhccdcZfg
还	efdihZcjbighihfeiledfhgfn
还不	iebbkgZbhijdfZidhfeeedfiZ
还不清	igjhfebfifegcciifdfdfgcee
还不清楚	igjhfebfifegcciifdfdfgcee
还价	edckiefjgZfaZcbhbZbcbecdl
还价M	gfekegcekdjfdeeeeZeeegffe
还在	bgamdYbeigikiajdmjcXgddcg
还差	caiifbZapYcgcbhglVdbbekbc
还差M	ffegkfcdkcdddedeiaeefecfe
还得	cijhbbZbncfjehghcffemhkeb
还想	dedlbdbejfncZhaaYebcdafbj
还想再	efckddcfhgmdbbcedideebbdg
还是	Zjcdfjfjcijjjgidfjbjdeifo
还是那	jacjccfcgikdddaehfecdeaga
还有	afjejXfdlbehjkljcgcgheahk
还有M	giedggckefcdimdcddcefgkej
还有一	ddlcgedfkdgfkchffdffidbde
还有两	deihefjfjfbedeceiifdbigdc
还没	ojafbUhTpdccchadhgbbfcfac
还没公	ffjeedefjegfnfgiiegikfgff
还没公布	ffjeedefjegfnfgiiegikfgff
还没到	bkfeiddbmceddidgiicjddecc
还没回	kdiegfdekdleedfeefeeeecig
还没定	hjcZecgdlbafffagcdedhfedj
还没打	jbgdhdbdkdhfdeddcafcjffcd
还没批	cnefbcaddkighkecdlegeecdd
还没报	giefffdfififfiegegfhffafd
还没结	ccdbbcmfifggifefhgeffgdfe
还没聊	ndfedfbekeceidhddfgcheddb
还没见	nceefgZgifefbedfgcfeefeef
还没说	ffehffjdkfhdcibfdhedddgdh
还没谈	jkdgecccmcehbdahfYebddjek
还能	ckchddccdkeecgccdledeeebi
还行	fdnbabdfjaedicagdZcddoaah
还要	bgcjgZfhdfihhbjcakidcdgjn
还要再	fgkeeeeifejekdjdfcjcfjZci
还说	feffkdjffhhhcgcdkmjijfdff
还请	ejedfhelcceicibfffidfeecd
这	fialXeeddlkeikibdlgmfcghi
这一	kkdhddbhehghiddchkfllffdh
这两	cbbbicnbdkcejecddaeoebahh
这个	dddmZkajdgobegjhggidegedc
这个价	ebfkefdfhhldddihfefeeechc
这么	bfZhejafeikfgehihjecffihe
这事	ZngdaaeZldbcbfndcngiddZba
这关	eddkeedfifegeeoegdfheebef
这几	dcjfchgcmehfdddcehidfjfig
这单	afhgfhVZhmaehZcfcbbifddad
这回	hjgedddamefhmgbeehdaeihfi
这块	ijaZaYgaqYZdfndddbcgfefZf
这套	cmifbbbgblbdZeafendZfaXbl
这家	jahlaecbkfadicdcdiclcccbd
这方	eekefefdblbfcdbffnfjeflde
这方案	eekefefdblbfcdbffnfjeflde
这条	ffbldgccejkkicchahdigidlg
这样	djdicebZjifdheffgnhheahhd
这次	fdfcihiblcecefacfXkcgdkeh
这种	dkbacbkidfcdbdkgdddcgkfcc
这笔	gmcccdbejededpieciccfefed
这笔钱	hlcccdbejefeeoiechcdfecce
这行	dmbbddbdckcfleeefofafdbje
这边	hbedcgkgicddhiefhahgdchae
进	iecahdhehfchfdfljgbcjdhed
进不	fdbiehheejcchgdmchedfeaee
进不去	fecdgiieficdiedmdbedfebff
进了	jaijbdZdghbdcfaiefebiejee
进他	dhcbdkbedjdgfdhddcggecidd
进厂	cabjfdhdldedeejecbeedeacd
进去	kfahadhdmbahkeeXgefagcieh
进去了	hejdddbdldcdhhccececidpdh
进口	dhmbhcafggjbhhlahiehccjee
进合	geelcgdclckoefbfiadefecad
进合同	geelcgdclckoefbfiadefecad
进场	ZcgfldfggebhhdbmggZhlfaea
进度	edccndcdjdcbffejmdcbdceda
进度款	fefclfdejcddgfegnadcedhea
进来	ggcfcciifdcegaiejghbahbZh
进来了	cjhhgbbjeaccgccflcecchgce
进来的	kdffffcejfegfehddcjddgaee
进门	ggbbgcidhjahiccbchebcbhaf
远	dcdhmaableadggZkijeadflpe
远程	cecanbbcledehbahgffbcgkqf
违	fehhdidbkeZnddbcfkceihaec
违约	gffieidbjeaoedbdflcedhbec
违约金	gfflffedifcmgedebmdgegbff
连	XYeejnbgZngajdlmblfkeefki
连夜	ecfclchhbkcgaekbdiecfhgkd
迟	bfhmeXXicjYfieYibmliedecf
追	aggXlZbfggXjeghigibaaYpio
追加	behbjbYgiaZkedbfgabbbbjap
追加了	dhbckcdjecagccdZgccdedhcm
追溯	fldddfdejefeiijdfdfffdnge
退	cdXZmkdbejahddcggiajbfcoa
退了	eYWYilibclaeiZhWeodhfdepZ
退回	dafjfhZaigemffcihcbkdkacd
退回来	ebdjghbcgiglggejifdjakbde
退回来了	fcgefiedhggfhhhjkgeibmacf
退货	ffffhbheggcdbddZbheidbdhb
送	aWjgfgffjbllhacgdffeklfjf
送一	cafkdcjfifmbodfbbmibeafgi
送一年	dddkddcchjkdnffddledfeeia
送两	fgdjbeddhhmbddcdbhcdeccbZ
送了	hZhZffigjbcfgbdXdYiYcgigb
送到	bfjfiabjfZjkcdhffddakmeeh
送到C	dcmcbebcleefafdfegfejdaee
送半	ffeifeickfhecdeedZkddfelb
送半年	ffeifeickfhecdeedZkddfelb
送检	fclefefejdbdccdjeaedmfnfd
送过	dgfccijdfjcgeieZfheifjdee
送过去	dgfccijdfjcgeieZfheifjdee
适	hkfWegbgkbhagbbjbbcgghgga
选	aefecnYdkchekcbegegbkdheY
选一	gecmfdfjebfccdceldkdhkkdc
选了	cbdccqbaejgiodXebidfeilaa
选了R	dcgeelcdfhgamgZhdiefgchdd
选型	blfZcadcmbcdijbcfdibZacdb
选我	eaaakjalafcljedeeafZddicd
选我们	eaaakjalafcljedeeafZddicd
透	blgaddaiefdejofdeacmhibia
透了	eihcedfeghbgilhdhceleecfe
透露	clfbdgajfaYchnfceadiidfcd
逐	ehjedecckdafdeccdidecdkde
逐条	ehjedecckdafdeccdidecdkde
递	jbledZaZkfieeXkcgbbgmbbbd
递上	gcjeeedcgijfcbjdhdejjcced
递了	lggbdaYcnZcdjcabfYcdgebeb
通	kcibdiaffegihhkgcaghlgkYh
通了	kcifaddgfgdgbdgbafedghdbc
通知	Ybhbgjhkfehjifdjcchmmifbm
通知书	dfifhaajfbdkcfhbcfgdldcdc
通知书拿	ffedkfejeffmcddeeeedheefe
通过	jakagdXdmYeddfmgeXcaiggZa
通过了	hdkeideghcjfecfjcbcdhjied
通量	dgjcdddgjeadeeadfhecfcnef
速	dgdffjcjdgdfljbnbjfhgbocd
速度	fegfcjdeiedhhffdfdfceemch
造	ejjbahZgicigdlklZdgdifgZa
逾	fddhdfibghekdeekhfecedgac
逾期	fddhdfibghekdeekhfecedgac
遍	dhiddcefheejgbjfeficejllf
遍了	ggifgfgfiekfegeeibfdehjmb
道	khdfedcfkcdcfkigcZiicddhZ
道歉	fccejfjhfhkefhdhehfhfgame
道的	hjbdfedhhdhecdddfdeghggfe
遴	feldbdcejeddcefbefdemecee
遴选	feldbdcejeddcefbefdemecee
那	bdgebiigfgiligkejggiiilgh
那0	fbekcddfeilfgcdeemliggbeb
那M	eddihchcblicaijbmZfjdecce
那P	fmebgcadhhbhekcdcfecdcicc
那一	caijcbgdkccdcakefcebedbcd
那个	ffhbeakeghigdgfddbeiiikfd
那个C	chcdhdgfggbighZdhidgeiice
那个P	hfjcccdjefgedggdeffiekhfi
那个标	gdjghgehehddfecefaefmeffe
那么	dggmhZbcgkihkgekdkffegfcd
那了	iecidicedjhlhdbigmfZfedee
那份	bihccchekdhdjdbdiZlbjbedb
那儿	cigfdcgZnbhhddfgbXebglibc
那单	deddhjcenbagjcgbhccgacbcc
那台	ddfejejiefXegfagggabfcckj
那块	hfihbcbaoaigdiZadgebdaofd
那天	dbdhgibembdhiececalfgebbe
那套	bejecggigbdfhhjefdfdheidj
那家	aiadXlhYjgckoZkcacghjbeje
那批	dceblcfhbkfdgdbkindhffeno
那批货	fdcbldfddjbccdfhfnfbedamc
那条	dacmZbghibercefgcgbcgedYi
那标	dbjcdhcckebgldceffhdndafe
那款	dehfgdheldiedcddcafegjidg
那种	hlhabcahhceaYccbddddchpcc
那边	efedcdjggehgkegehiemffghg
那边D	gahbgdjhfgcdbbbbfcfhkbZfk
那边P	dcehcgjhfhidcddebebicgffc
那边我	cejgcdkdldidcebZdidcedeee
那边的	gdjZdfddjeibeflbeZjigcYfc
那边说	fibchdkcjffdbiceeedkegZgj
那里	feejeheefjhifhogfkffeghfh
邦	fZibgchdjfdcedembhedccbcc
邮	lXfcfegdjegeccfYiZgfcbVae
邮件	iadcgggfhfghdefbhbihbcXag
邮箱	mbgeedfcncgddceYhcdbbbadc
部	hehedeehffffehhifgchegijh
部P	jihcdeZjedfgihggegefefjfg
部P要	eiechfhghdehgeehfYeiekmde
部P让	hhbfgdgbhhakdhglcieiddhcg
部P让我	fhbegdhbghZlehfldjejdebch
部P说	aehhhcdldfehhfejfbiccffie
部在	bjogaaZckdffbckgcbekdlbcd
部换	fjbdjcdkdebdkihjfgebfeadb
部的	ebhfcflggggeddhfcebfgdgde
部的P	caehfelhdiiebdbgdhcheeehg
部签	fdjhedaekdhabhakgfmdehdfe
部署	emgddcaamehcdfhachhhdcmgd
部说	dbbhifkkcebdgielecdgicifb
部走	echlaechfccfddccdddbeffdk
部长	ffgicieclehffhdgicjiffeik
部门	fjifbZahhZZdakhddedddfdhg
都	cfcfekciWqfhghjcgockfefhd
都一	ekdeefedfkeimfefihedfdgce
都不	dbekffffhfhjeefcheidfaZji
都不放	fbckdiddhgclfhdbhlfcfeZff
都停	eigdidddkdhdbocifjfffgbie
都停了	ejeeidddkdhebodffifffgcie
都在	ddhfajgbkeigehhfeYdjfhcac
都得	hfbaZZlbnZdcfYobhaecdbiia
都是	igffeYfajgfehfgdjfdfliffa
都是R	lceeefeekcdfnfejfbfdfgddf
都是R的	lceeefeekcdfnfejfbfdfgddf
都是老	ffjddddejeeegihdefffmefff
都有	ddjchagfdjchicgdgmfjeeicd
都没	lbagegddejfibggiahfigjbZe
都给	ddgfihcjcgfigcbfghecdfcjm
都要	becjabhdfikbabcfeodahdmha
都说	cifZicchZjchecZcmgddcfkZc
都谈	dcdjchdfifaeceidchhcefecc
配	afiieWchiaidZlacYebZbcgil
配一	ffdieffckdccgkccfbfjgemld
配件	hcbmhbbZjfmfecaeakcafccig
配合	ZhghfaXfhfYaZYZjbecaakhgb
配方	fhmedfehgfefefedfegffkodg
配置	cZlfibgZleneffgbgjcbbcabj
配送	dfgcefjfjfibeeeYddefldcec
酒	gafbjefmbbbdZcgdgYggehmZc
酒店	gafbcgjbifdfafgaecdbghedc
酸	fhfcdjdclceibbdbdbfeegnce
醒	cafckckdmbbdhdccdfdaicbhh
采	iefdbffgheihghjedhghjceef
采购	iegddfffhfjhgfkgdifhidedf
采购P	edgfdheagijbhbhleiigafech
采购P说	ccgehiedfijegbijhhhfbgdfc
采购办	ghefeifdejkeajdcekdihfcfe
采购委	feghffeghgifdemffeffheeee
采购意	ggjbbccckedcciacdbddkeaeh
采购意向	ggjbbccckedcciacdbddkeaeh
采购的	jbcfcegdjebefdbcecfdddjfd
采购说	bicgaajeifgldchdcklcfebed
采购部	jfdgedZeggifjcfhigggffhdg
采购部P	ihdfgbbggfigkehhkgehdhaca
释	cegilagcejigdfbeenfcdckce
里	kjebcaffieahfpmgfibefkjlb
里了	dbfeejhchhdhhdccdhfddlhff
里写	fdjfdffhfebimejffbhejfjle
里加	jegiefddmcdjedgkgeeficgfc
里发	geidheegfgfcecbgefhbdeZge
里发了	egjegefghefdgdeffeicdfaif
里头	jdhhbbZbnbgdejXhgcgbkgged
里就	kmdaedbdlZhfcjcdddfdmicee
里开	egecgjjhckjdeekddeeedgZke
里有	dlfaZYghhaacgjkabbdZfZeZh
里没	dggffchcekfebkacglfkfdhde
里的	gjefefchgfihahjcfeifjfcdg
里要	fighcfccldchceekkchejdmca
里要求	fhhhegefjeffdffjddiekemef
里说	efefjeichiceagdiiifiedfhf
里面	ghhbgiYcjfeejicgekgZfdegf
重	bcldcbdaifikdehffjcfhfndh
重做	dcledcdcclceddidekfdjhbcg
重写	gdldfeffghhfcfcjhmfefdicf
重发	feeckedeejhdceejclfbddafd
重启	ehgediefhgfdeekceZejhfaid
重报	edlccfbeiflfffdddifieeoee
重新	fejiaXccjdhmffhbffcgiekfj
重新报	gcleeecekcmehdecehfdddjdd
重新算	fbjfdedeghgcddcehfeefdeed
量	cigfccgjchhfhfddeacmbgmbg
量一	filgecdeiffheijdfafiegedd
量了	ghfgedgamdfedcdedfddcbncc
量尺	cnedcdckcdcdfiedeafgeeddi
量尺寸	flheddeblgeehifeedfheeYfj
金	ajagfhefhffgdnXjofffeffZY
金D	fjicgeaclddYdfehhacemeled
金M	ghjdgdghgdcidfigncddhedee
金一	fcgjdeddlcmegefigdfeehcfa
金到	ejedkcdfiecffhealkdcddccb
金收	fccejickbijZekcbjaediddff
金比	ggfgfhgffhgigggjlagfhgffg
金要	dcfkajbdjhedfceimgdigdbde
金都	geeibkdaiihbfdebfafkjfcef
金链	ciaahjZefhdecnecgjfidecde
金额	beabhblfjbbibbefYcdZZcYec
金额M	fhddjeagidfkehggcgdcaedge
针	chcckdcfggchfcemcmccibied
钉	gfdbZbkaigfdgdkecjecceZbb
钉钉	hdcbackanbddadkfceebcfZcc
钟	hegfigdfgicgfeecgihdiekle
钢	hgeagZgeghgdfbafekhabakch
钱	ZpXZhfXhcilge2kafjkcabcbc
钱一	egfcjbbjfaomhdidfZeedchee
钱不	fjbhedeifdafciceiihdffacc
钱了	ggfeighgieeffjdegfiaifhfe
钱到	egehkcajgZddcacbfZjceeddf
钱到了	fdfeodaifaccdaeelaedfeeee
钱的	didkffcbdkgfchkdfleefibge
钱要	fdcidfkifcdfjodckcdgecicd
钱还	ekdcfdcccledegbhcnfdeeeee
钱还没	ekdcfdcccledegbhcnfdeeeee
钱都	bdggheZgdjpmdigbcgbaccbcf
钱都没	fidbjccifekmdjjfcdedffefj
铁	gbZejcjakeeddcjdiggbdZXmc
银	bhfdgchggebdghefjgdffffhb
铺	ddkZheajfZecfbendXedbffbj
链	ejhZcgheidbbajdhddbeiimbe
链接	ffcgaekcmdchdecbdbddelabd
销	leeZfefficZfdoZagidbclcZf
销售	iidefdcejdefdedcdaecddbae
锁	cgggfhdheibficehchmjbgfcj
锂	engbcfafjeffhcgbbgdehcpdf
锂电	engbcfafjeffhcgbbgdehcpdf
锂电的	fmhbcfbfjegfgcdcbgdeednef
锅	geedjdgjdffdbfZicjedhdnld
锅炉	eigcgegdkdcedhckeceeidmgg
锈	gijccbccihhfddbdehedcckde
错	ZbbdgVqhjZcfVdWdgcZWbebhk
错了	fddZdbmZkegWZYYZbgaXYYgcY
锦	cbbclcjjeccdbcbdddecccfnc
锦旗	dcccmdikddcecddedeedecgod
键	djlfbaZclcidgajadccfcjkbb
镇	dnddcdagicaickldhadgjeadl
镜	fhieefddladebeeacZcdbbclg
长	affghdgiegahceklihedffjii
长P	ZhcZmafkchceefhlcZecefkji
长P说	dbgcjdigfgeheidmdbcchdmch
长办	cfjeefcbnddbcblcedbegdidd
长办公	cfjeefcbnddbcblcedbegdidd
长办公会	cfjeefcbnddbcblcedbegdidd
长说	hidicfdcmedgfhlffhjceecdk
门	mebZdefigbdchdbeaddhZggjg
门卫	kfedcceakfdggaaaedglcaXhd
门口	jbgfdcghichjicedfaebgiYhb
门店	cejfbjaefigbmdchgfbldiieg
门禁	gehceiccmdoejkgecmdgfcklc
门锁	fchdfejjefaffgddfefcfjmgc
闭	efldbfbgjeajdbcfcXefbbafb
问	kpdaXYfikXidfcfggbgadamhg
问0	elccffdjefkhcedbdcfefenfd
问D	bodbdebcmcaegcemafdbecbbn
问P	ddchgeibkecfcdjbibdhedaee
问一	fieheegbgieehdjdehdiehahc
问下	dhafbcjaobkiXcdhcXbabbeje
问了	klaaYVhdpWccbdfijXhXeZdbi
问了一	jkZeccYaoabgdcjifYgacfnei
问了一句	jbgieebejebhgeckecedehjgd
问了句	ikabecadmbieahaidadbecacc
问到	kefedeahgedgbcdafgefdhfcg
问咱	godaabZclddcncdbcghbdapec
问就	ebhegfjcdkdeeegeddemfhfec
问就是	ebhegfjcdkdeeegeddemfhfec
问我	fkcbbakjjZkejcdiccgdheiff
问我们	gkebcbfgkZfeibcjedgdhfkge
问我们的	elbdefefkdbeddejefbdeiiae
问我们能	cjchdfcbmdegmdgdiaeggchje
问最	ffhidfcejecfeeejfacdgebje
问有	klbeeeZigbdedeahgeebddgcd
问有没	jmbeeeaigbdedeahgefbedgcd
问有没有	jmbeeeaigbdedeahgefbedgcd
问能	dghkdcZigaeecibdjfeackgcg
问能不	dghkdcZigaeecibdjfeackgcg
问能不能	dghkdcZigaeecibdjfeackgcg
问问	lebgceZbldcgjeiagefbgcegc
问题	XZgmjYffdihlegjejnjcgckoc
问题了	fdhicfadldeighfhcghdeehcd
间	elbefZdgibgdhfckffiieihjg
间P	hdhigecciggecfdhehiieifle
闸	cchdjieckfeecebidibkhefcj
闸机	ddhhkdedkegiZebjdhchcfhbj
闹	dkjacbhaeldckbbckiejedhYb
阀	debbldagjekghifjfdffefdfn
队	YbgZgZphhcaiabgjodiabgffg
防	fhiadbeelZbeibggcecdgfwef
防水	ickhedZflcgecedhecedflici
防爆	dmadbhbcldhfjccaeeedccqaf
阳	jdechchdkdbefddjdefhcecgd
阵	kbfibeadkdhegegjbcdeecacd
阶	dcghabgdmbkfaaaabZdabeXdg
阶梯	ecijddadldlfcccbcbfccfYeg
阶梯价	edgjedbekdlddddcdcfdddaeg
阶段	ffdZbdigjedeccceededfedfe
阿	jhebjaYifedifdgegfhfegjnh
阿峰	eefefgjdkfbhieeehhedhdige
阿泰	eciehedhgfefdffeiefffjini
附	cYZjekhaihdobghebcgcfhgbf
附件	ebblfdcbnbdpchhgcagddeibf
陌	nbcccdZdlccgedcadeecfbafg
陌拜	leefefcfjedegedbeffdfdddg
陌生	mccddebekdehdeededededcgg
降	caasZZcZdlocmadieiendeibi
降0	fddmeddcghqbledhdZglgedfi
降0个	feejgefdghnckeeiedimeefgb
降0个点	feejgefdghnckeeiedimeefgb
降两	ghdjcedckhfejfceeleafgbai
降两成	ghficfeckhffkfefejebfibaj
降了	edhkbbbiegmcpchedaedijcbi
降了M	fefjcddefilenchgecefifecf
降价	fccmdefddkaedcZgindkdckbl
降到	fbflecfakgkjeddifafnddhif
降到0	gfgjfgecgingjfjdbgcieeadc
降到M	gegiffddkdmehdbedhhhfflke
降就	fccmdcdehfldjecdeddjfdgcd
限	fbfhbjfXhiiiglgichfjbhdae
限价	dkdcffefkcmfbldefbfdheaff
限公	jcdeheeekejjdcbdhfgdehegd
限公司	jcdeheeekejjdcbdhfgdehegd
院	digbdedhjcWlchlfbcdZgeicj
院的	jeecdcjclddfegiegdegddedh
除	dmhfZbZehhieiikeficmhbkba
除了	dakifcedlcdimedfhcecjcgee
除非	dnbebbcchkgdghmdeoekedkce
险	eeZcldalbffhccagdkegdeihi
陪	edlXccifiecbliacbhgihfecc
陪P	dkdbcdkejbecdcbedZgcededf
随	jheddcfbnabfYeYlaadfehlZZ
随便	kdifdgadkdeebeceeffhejebe
隔	ZiZleZggdhhfjZabbkhhfbfcj
隔壁	dgbkebhdfikekacddiijgbcbk
障	fcedleihdicebedddjegebfoh
难	dghbjfZacljfjideetdhfeedg
难听	eddflffeckjhjffdinfhgeejh
集	fgebZheaihbgfkjaecgecebac
集团	afefaidZiiaieilZgcdfcfYcb
集团P	ehciegdchgfefapfebgeeidee
集团副	gfegfeiejeehedmceefdhgeff
集团副总	gfegfeiejeehedmceefdhgeff
集采	hfhebiZeldgbicdcdccdecbdd
雨	cdbcddmcnbfdgadmfbaegjjec
雪	eihdigbdgheehhZkdaiifdiec
零	bfakffheeinbbfZhcgeeaZlhf
零下	ekedefdifecediehfddeebodd
零头	ecbohdacfijeccbcekgecdbfb
雷	ehchcjdehichcbgcecdmhclec
雾	egfeejfejiegiedfejffefpef
需	hkcYYcebifdbdbjfdfdfkafac
需求	glbXZbfdlZcbecjgefealaiac
需要	igfdcfabghfeebebcfdgddZbd
露	emfacfYigaYchnfaeZdjhbibc
青	eicchcgffiafbfbdchddkgdad
静	efidedfakdcfeddghffkcfaec
非	aianfZafckjngejafpdjcbegb
非要	faeoeeecghekccbYjiegdecbe
非要我	gehkegefeiiegffcdofdffhgf
非要我们	gehkegefeiiegffcdofdffhgf
靠	blieZcakddefmjabfgcbbcZac
面	jcgdgddjefgbghjfhieagcghk
面就	gebdjciichcgbjddjgeceddif
面承	feejeeeeghaidfeddgffffncf
面承诺	feejeeeeghaidfeddgffffncf
面料	kcddihcdkdfhjccfhZeedcbdd
面的	fghieedgghggfcihggddfibgg
面积	eigigdahffkebhbfdfedkigfm
面聊	fekbiabdgjefaedefieneecfi
面要	ehidefefjefedejkeadgghafe
面谈	hhahegdjebieicicdZifdecdf
面还	delfdcgdnddifgkjdcebhfecd
鞋	cbccbkjefieefeedeifdflZcf
音	ghldbXfefheebZcZcafoagghd
页	djideeZaobfifefgcYgegbmac
顶	decibejfggnhjjijiabdelheh
项	ajjcXhcZmfcddujibiejidfZc
项目	ZgjechdalggfemjheegjhdcZc
项目先	dlidecffckhecadcfieogedee
项目取	fdeffmefjehhgjdadedgegcfe
项目取消	fdeffmefjehhgjdadedgegcfe
项目经	facfebkeejigjdgjihhdjeihe
项目经理	facfebkeejigjdgjihhdjeihe
项目部	cejiedfejekfacZlfbcdlcbdg
项目部P	ehjdgeggifkfcebjhdeehdcdh
项资	fjeeffeekdefekdmebfeeecfg
项资金	fjeeffeekdefekdmebfeeecfg
顺	dfchfbjkebgnYZYbYZaZbfUop
顺丰	bbjbfciamccgaddhZaccclbkb
顺便	ejaadcjhgcdcagdgdZebdZfji
顺带	dcdclfmbmefdfeechgceeebng
顺延	eacmcdfckidocgegcmffhebdl
顺手	ddiccidkbhddbcdefZeeejfch
须	ckchcbedhffbflelcfmfdZihf
须定	fgkfddefiecfkjcadapceebdb
顾	hcibgbhdekihkbfbdkdbcccja
顾问	gdhaidiegijhgdgdehebddikb
顿	jicfgaaicjfhdcfgcmhafdZhc
预	dhgdcdgjdggcbqdhmidgkigcb
预付	dbfkeaffdjbgdaZisocfgcdec
预付款	ecbghdhiefcffadmkdccldbcd
预审	fekefdfejeffcccfeheflebge
预期	eidldcbfeijdbbaddneccalcd
预算	dihdbgdhheeberfdggehggdac
预算D	fgddefjameggemedfcddefcfk
预算M	cghgdeZekdidlqiejfiehdeec
预算批	fghedeehiefdejaedbdegecec
预算批了	fifefffihefeejafedefeeeec
预算砍	efcceihckdbfdgedeefaedbdd
预计	egYcjcikdckebdakbafdiggcf
预计D	ffafidhjeegfbgbjcdgekhidc
预计D到	fffekgabmeeefefkefeffdcec
领	gegefdhdjffiffhjigdfbicdg
领导	echeffgcifhggghkjgdgbiebg
领导看	echeeeidmbgdeddlibedfhbge
频	gmdafcbidgbhfdgfcedbhgmjh
题	XbgliYfggfhhehkdjljbhcinc
题了	fdhicfadldeighfhcghdeehcd
颜	eiicbhckfdacbdbcdghcelibd
颜色	eiicbhckfdacbdbcdghcelibd
额	ZgcfgXkbleYhdhfdekcdZYVcd
额M	fhdekeaekcdkcgefffebbddfc
额度	dpcccdbagkaddphbinaccbbeg
风	cfkefccegjekjdiheefmeemcm
飞	ebadfjjVmhhdkalddbidedofa
食	bihbceggidgbhbgdgZgdmbefa
食堂	cigbdfgghegcgbhhfbgdkdefb
餐	fgjfbjYcmbdfgciicVjddmhbb
饭	gfagiafhegidhedccffledaig
饭局	jhcieeehhbeehddefbfddfddf
饮	hgbfgdgdhgededhicfihehacd
饼	dbZabbncmbcccddbcbcbdbddf
馆	dniabcYcmcdccjhfcfacfaffc
馈	bbifjcajcfZhacdZefcgdkigf
馈不错	fdiffffjddfffefeebfhfhahd
首	dafhjfXigbjicajgpdhageaaZ
首付	edcfjgcgfhhgbejbkkheceedc
首批	edhhhcabnacjdcdniZgdgcZbd
首款	fddkeeckdbjidccZmbbdkddgd
香	emebcbdjedffcdheefdddjdcf
马	dfefdcmdfigjfcZhaifZccjka
马上	dfefdcmfeigjfcZaZifZcdjlb
马上付	gffkdgdjedileedfZcgfffhle
驻	djdkeacZlefdhcegeefaddhvb
驻场	ehdeieZcldgegeajfcedfehrd
驻点	fhhjdfdfhgdjggffdlfdggcmd
驾	ejgdccghidjekcbadbecdeibe
骂	caYapZgfZmhdgdakepedcbYnd
骂我	dccdmbedcledbddhdqfdddbld
骂我们	dccdmbedcledbddhdqfdddbld
验	damhfccbjgcfZddhpjcZdkueg
验厂	dcldcbceejhegcbcdhfcddncd
验室	fffdfcggfhfgfedcebgfdnmeg
验收	ebdleddbiggjdghfqjcbefgjd
验收后	geikbfcckefdffeYnjghidbge
验收完了	ggeclgfdkdjekefmhdfeeffjf
验收标	gedkegffifcneekdfjfffehff
验收标准	gedkegffifcneekdfjfffehff
验证	delbbgbhgfddfefZdkedckmdg
骨	ehfchiagjdddnfcidfeafiheb
高	fZdmbggichlfeaZZiheacigab
高0	edfdeekelccecfebibfbfhned
高了	fdckdibhcilbhdeehijbjbXgd
高兴	eidkhbblagejaccefgcadfbZh
高铁	hbacidjcoZfecdediYgcdaXid
鱼	chdaiejkdddgbdjgefcaedggd
鲁	dddiediamcehdddkcbdgedccd
鲜	geibgiebigiekfbjheejdiZdd
麻	dlfceebkcgbebibheheaffkgc
麻烦	ekedeecedlcecccieofafdchd
黄	dfahblbdigbidWdaZcligcXcZ
黄了	dbchcladfidgfXecZefdhcYaa
黑	ecYgfhmZfjicfhbegocifbcmb
黑了	fecghigfdkjebddeigfmeebgc
齐	eflbgaeboZbkcgfkeVcckkida
齐了	fblagdddlbghefjhjaedellcd
龙	khbcaidbmdbchdbdgabddbhec
`;

export const RUNS_EN = `
'	aeZYcalkZjcdbccccmemekbdd
's	bdeghfgbaogeockffoalnjZZZ
's C	igZYkaZflcadhbZjcZeaccbdc
's desk	ddeldddekdfcfgmecbdaeddhk
's desk,C	deejffffifghhgnedceeeddee
's offer	edhiecadejkfofdeclfadedfd
0	bfigeZfiffwhfgWnrjeikjtkl
0 and	alcgbbYapbmdTiabjkfXdbmbb
0 beds	egejfgbgiegkgebicfjedidge
0 cases	eejeefdejechhehedeehgnnde
0 cases pass	eejeefdejechhehedeehgnnde
0 day	dhelZecckfmfncbbibcdeladd
0 days	WfibhgehfgcZkcaaqbgVYnfpY
0 hrs	chkcddbgmbcdZcdcdZebdcnce
0 if	cabncdblcdpcfhfZclnZddacd
0 instead	edjeeedfkdidghebjfkdegceg
0 instead of	edjeeedfkdidghebjfkdegceg
0 is	agcjZZgbkeebXjajhccZcbhab
0 min	lgcXaYgZihTZWifXYgaXgYihZ
0 month	dbcmcdbeclZiadcebgdmeebcd
0 months	YXeelkYgdjildZaajickabXcj
0 more	XhdhkXdjgWiXcYafXSeXaghml
0 more seats	eciZkdckdakcbdeadabdedaan
0 more trainers	dddedfkeiffdheeefdfefffpZ
0 mths	cjdehfgkceffbfchachlefbgo
0 of	hZnWZZehehdfeaeYajbecpkhb
0 of 0	ZaoXaafidhegebfZajbfdqmhb
0 options	aanaccafjeocdacdcdececgbd
0 or	dfcmZcadkdjlZacbhgeadfgbc
0 pages	cbfkddbekdZmcccecaeaicXde
0 partners	dcamefcdkdkajeoddaldfcadf
0 per	dcnZedcdmbjgkfdcefncigdde
0 per tender	ffifffffiffgggffgindlhfef
0 ppl	ncZZecdcnabZZbZbZWfbcYYkb
0 price	edfkffedjgmicdfggmgeggbgk
0 seats	aZlkdZYdhgneWZbZYhjXahXao
0 shops	cneacedlcdaZabiacZccceZcb
0 sites	hibdgcikdbidZccldZeaehidj
0 stores	hachdafboafbhaciZYdbcZYcb
0 to	XljZdXVboalealefYjbibmnci
0 to 0	aihbhZYdldnbTjbabldhZeVbj
0 to fix	eejeefdejechhehedeehgnnde
0 units	ZgZanYehjXdlWYYmYVaYbjdaj
0 vs	ddbmdccflbcjVdcdnXheddacc
0 vs 0	eeekeddfkcikYeeekZibgecde
0 vs our	feckfeefjdccZfeelafidfdfe
0 w	baijacgdlckakdbajadbccXme
0 weeks	ZXjfXfhabmfadaZpakbpbaYZZ
0 wk	bikbcbacmdabkdceebedfncce
0 wks	dXiekcfVembedabvimbiiibeY
0 wks,thats	eeeeeiefhgfhnefmefeghgfgf
0 yr	ccgildZgjdljYabbaZfcecYin
0 yrs	bjedjbdenacihefWXejVhcihm
0 yrs on	bkkbbeaejekbnegedbdefejjc
0, lower	dchdbkaddkneoeddkhfYdebdd
0, off	cXXwYXTUfkwTchZhmpggdbXXb
0, off or	fccodbcchhpaejcZjobjecabg
0, upfront	dbcjjdaZoafmfccdoZkbgddec
0, uplift	dddelbafmbqdYefedZeYefcbo
0, w	cbbibdjbmbabadgZnalaadacc
0,0	QhlicfTcla1YhhhglZkcmajfU
0,0 vs	ffdjfffgiebcYfeelaeidfcef
0,0,0	bailZcacmcgiZaaaoYchbbZYc
0,0,C	bbijabZdmboklfbbgYcahffag
0,0,P	dckfddbejficYbcdlkdibcccd
0,0,third	ddfjdddfjdkhjgmdecccjfgdh
0,0m	ZlibfZVcmbqgelaeWXjWnbhWZ
0,C	ZXeoXWWZpZnjgmYYkhaXjccYe
0,C 0	gfjdffgghfningeffddelhhfh
0,M	dbjekfaghfjdYbefgdceeelek
0,P	bcjjcbZdoajfdibcmggfaecbf
0,i	daijddcelcngdjdffdfgdfefe
0,i said	fefifffgielgfeeggffgeggfg
0,third	ddfjdddfjdkhjgmdecccjfgdh
0,third one	ddfjdddfjdkhjgmdecccjfgdh
0,w	kdibdecdkdjeYcdccaecdcZdd
0,we	bZbnbbbekeldmhdcmZbaaaYfb
0,we offered	gfgifgffjeZediffncddedccd
0k	ZnabZaiigaabZmdbcZdbcbnbc
0m	WlgaeXhaoZpfckZiUTjVmYjTX
0nd	dhhZajegfgRYpiaahjhlmYlhn
0rd	eaZfZjldkicbgccaaheijZZYb
0st	aZklaaadlcickkbcbahbnbZcc
0th	bgbhocfjcjijZdblakiabaalj
C	pdZXZhjanckhtihkikejjgknh
C 0	ZXemjZUbpamhmchXoXiejdbYd
C 0,0	ecedkedgifghggcclbjimggeh
C D	XefdeXkldUgZVZhfXRhUXldnY
C D,0	cedbmeYdlbidbedfeadcdbbid
C M	ecZaacnghfefedcffegfgfmff
C P	jhiceebfkckeZiacdifajcaac
C and	bhaablacmeaeXcmceaeadcXdd
C are	ghYaajZdejdgjbZfaXdmcaXaZ
C as	ZZbmciaanbaoYaaabjgYbcZZY
C ask	hlajabZdlcZcYccdkadcenade
C asked	mfeVYZiZpbbjbbgbcabgchokc
C asked for	kchZbchcmcejccgZcXbYadina
C asked on	jddeffedkfcefefgfhffhmieg
C asking	cibicdbdmckdYbcajZcaedldd
C asks	lfhcZYXcnaVaVZbilVcZbbgYa
C at	jgfaeiShiYgWmWiUchXUWjVae
C at the	medbdcagkchcZcadeYdbdfabb
C award	baZanZbhlbbbYccedbgcldced
C board	aZgiZmXiecchfWidabhYmbhea
C called	lffbbaZkdagbXlbbfXeadhZki
C came	ZdaglhddmaiZhfbajZgahbZcn
C came back	bgbajiaglcbcghdddbhcidbeo
C can	chkYbeadkdbdmbcncdaideacc
C cancelled	YXXXaohXhiXaXYYiWjamYYWgj
C contract	eeegjeZelbfqdbbcnfiaedcie
C csat	eeefhfjedjeedeefedgnfedng
C csat D	eeefhfjedjeedeefedgnfedng
C demo	aaheebjdkdddZecefZfddedcf
C docusign	dddbldchjdgrZiheafZajcaab
C docusign complete	dddbldchjdgrZiheafZajcaab
C done	iZZXnbjcnaYhgbaZgXbYbcWna
C done,0	ldddfebgifcdjeeeecfeffZgf
C down	fedgieieigbfkfahfbhkdgddl
C expects	deejffffifghhgnedceeeddee
C expects a	deejffffifghhgnedceeeddee
C finance	acaahbnefiWkXcaZfZchacaae
C finance msa	gggejfdghfdmcdcaddcgegddg
C fine	cbbmdcbcldkggfdlhghcefbcg
C for	YXZYlZljfXYYYYaZlYcZiaXmZ
C for the	ZYaambjjfYZYZZaalZdajbYma
C from	faZakbgembbajcZbaadZcaZbc
C gone	ddbZdnaeihnfmeddekgYbdahd
C got	XdjfTlaYkfkZqgXXXSaeYZajg
C got a	ZhbjaZjcekbdnkcedafldecdj
C had stock	eeeeeiefhgfhnefmefeghgfgf
C has	ZpeRWdafkXhVmsjUbhhTcaiVY
C has 0	cjhbedbjedgcioeddiecddhdd
C has our	dbmcefdfiglfjkiegafedeZef
C has to	embbdfddjfccbkZdedlejecff
C heard	hhdbcdbkdbcfZdddebfcedbde
C heard abt	hhdbcdbkdbcfZdddebfcedbde
C in	XkfYhahboZaklbbdaXcYcjebb
C is	fdZZdikVjfcWkfcdbfZhVhbel
C is D	gffejgefifgiheenceddedeci
C is in	ahajicZcmaXYhZbZfYddddZam
C is on	ikbcbcZfjebdpddcefdbedccd
C just	mgbcgcZiecgidaYhafdaccfcc
C liked	mdbabcYhgbbbabiabacbcdabb
C lost	bbcbdfkcnakaXjbacZcXZfeba
C loved	dlbbcdhkcdZfdddcgeefecblj
C loved how	eeeeifjieedgeeeehfegfedmg
C ltd	fgjeZfYblbXjmaeifbecaalaf
C mentioned	dkeddedhieccefdeddedehfdm
C mentioned follow	dkeddedhieccefdeddedehfdm
C moved	dakdjeZdjebfjedhedddihaee
C need	aoZacdadnaYbbjaibecYccoac
C needs	cnZZbhZcmcYaaYYkdajbbcpZc
C new	fbcZgZlbgiadabWcdWZicccbd
C no	hbbcdmbejeidYbjbeecYddfdd
C not	aaefdmZefigbcfZcbceiddcco
C on	kWjdaiYgiaedhZWYZVgfaZYZa
C out	bacbemadblfdbhcbcfhefeahd
C paid	aYaYmZfjjWYXXZZhsTeXaaaZZ
C paid the	dbcbidhkgYbZabbioWcbcccbb
C passed	bZlbbjakdcZcaaaaimdaniqbc
C prep	kgbadbhcmcacZjadaebbcebcp
C put	aabjdbidbmceacZddafodccce
C quote	ecoZddcdmboehackdZdbacZkd
C refuses	ebdgkcheckZjabbckoecfebce
C renewal	bZaghYhZkemZVccbagafcfait
C renewed	bZbahkZdmflmjaaaXahZccaYi
C said	WdgWYmgnXjXbbZYacoabbjWaa
C saw	lccdefcfkdbfZdfddaiddecce
C says	ZficfXhVeleaRXiTVmkjXckgb
C says the	adhYkdYcihZdababfladbaoic
C sent	VYkZhYjZiiXjUaaYmkfjZkiZa
C showed	Zhkbddcejecelebbfaedcecee
C showed me	Zhkbddcejecelebbfaedcecee
C signed	iVWUiYkhiVXwiVfhcWbWghcZj
C signed,M	feecnfYbldanccahhdeedegba
C since	canbbbacldaeYddbdZdldkbdd
C tender	eViWYlWapZdakXYcbYWcrZWgZ
C to	gZZfhdkZjfcjcZZZZYcYZaWZa
C told	hcWfelZZcmbalajlYhehkaYak
C told us	cbbabncdjhidpeaccYeYbdcgd
C trial	cbhcbjZheheghcdbcecccqjfa
C uat	eejeefdejechhehedeehgnnde
C uat,0	eejeefdejechhehedeehgnnde
C w	bblZibZboZimecdbeZcZkZica
C want	XoYfbaXaoZYmShZkYdafZeklY
C want a	dkeegffgifcgZdecfahefbkge
C wants	VZemRUjcoSjjcRbigciPZlgof
C wants 0	YhWkacebobjYVZalSffXdljkf
C wants a	ffdgZchjebfbibcaaXdcdZcYk
C wants it	bijaeeadldcaZZmfiencfajad
C wants to	ZgkfZebYqZWjVaZejUbZYlTjZ
C went	TUjXjghefhiXqVUbXhZbgjZoX
C will	fgXibaicmdlhXbZjbXmYkbZec
C wont	YXZldjbZcmhbVgafnolVdbYek
C wont commit	fffifgffifeddidbfgmeeeege
C would	jeYkcbZcnbecYkccdhcadiajk
C'	aeZYcalkZjcdbccccmemekbdd
C's	WdgdgcjdanhfpegehoanokaXV
C,0	hfjZabhjdfihbhTgjcYeejigg
C,M	VdeheghYrZmjelUlkUaWXYUaf
C,P	WgVdeUkficjmdghbagjTZfkbe
C,P says	aZanbdfcmeljmbYZZkkaebYbb
C,bid	fdkceeeeifjeZalgieeelebfe
C,everything	cbbnZebamcahZckgacbccehbc
C,he	ahkcdbajebdbiiZbejccbdlbe
C,its	ZgifiYXdmbgaYchknhcZZdabb
C,just	jfYjZbYaoaYZXbZZaZbXbaZXb
C,mostly	idieeeefjefdagdcddgdkhmdd
C,must	dlbadccekdbeZdbacbkhccmme
C,must have	dlbadccekdbeZdbacbkhccmme
C,no	fggeiUYXhhiajiWYXVXhiYUiY
C,not	jcdeidffkceefcfdiZibeecld
C,not a	jcdeidffkceefcfdiZibeecld
C,price	bjajdbadmbjdZdbocXdbbdkac
C,quote	eboafeadlbodiagcdhebccZed
C,quote is	felcgfdfjemeYddeejfdddbfe
C,says	cZimccZbhhddjcbhcilYccZcd
C,target	eedjefdfifchgcdbggocfdccg
C,target sig	eedjefdfifchgcdbggocfdccg
C,the	YmYZajYbmdXblenkbabacbjbb
C,they	icdZYjkaleZhfkfcbZbhkgqVh
C,they're	dkcdddbgmaddhdeefcdYddefd
C,told	ekkadbcdldfcYjbbeidcbdjdd
C,told them	djmbddcekdgdZccceaeccdjee
C,voicemail	oZaZaaZcmbbcabcacZcaccabc
C,wants	jfifefYgoZlcckZZcVmabfXbg
C,wants to	fefigggghgkdgidfdbnffidfi
D	WbhffXmjfcdgefgomdvkkfahi
D and	bbZmaahbnbcbhdnZbgpZdeicd
D at	hiZiacZZekmamhZZanZmagabb
D or	clbcceeZejdYhdblckjlcdakh
D to	beljZbZcmdabZdhfZblbZlYbd
D w	ajgbjbYbmdXaakdebbdcbjpcd
D,0	YacgkZgaekcYeaddmlimgXVeX
D,C	YbngbbYifddaSdjjVemXcgejY
D,M	aXjejcbigZjlVTgdkWgYYjYZY
D,P	YhmZbbjYlfYbYZVcZijkYmahi
D,install	feedkfbckefggdemgccceddci
D,install crew	gffejgefifgiheenceddedeci
D,plant	eeefhfjedjeedeefedgnfedng
D,plant lead	eeefhfjedjeedeefedgnfedng
D,their	ZjiZbdXifbabYcZYbXaaaqcdd
D,then	dccghejdjfbccgaZlelcdddgd
D,then sign	fffifgffifeddidbfgmeeeege
D,they	egijadZdifjjZddYchlabkbjj
D,two	ffecmebkddfoaddbddddddeca
D,we	jagfcdbdjeieZddZdbcbndced
M	aggZjaghjVvpgznhiYUUXaaYc
M arr	eaakfcYjmaamaZbZaajacccbi
M each	cagXgblgkdmjbddkebdeeedfd
M for	idlYfccbnbdXipnYlYeZcaYcb
M is	ejeaakZclfickogbaZedfkaff
M max	ijcbddaekeZdZoaccbddecaee
M per	cabhZbldkflcZddeceededcec
M total	baghjbhiedakachZacbdbdbca
M,D	dbadnejcldYabYbZnbbccdabk
M,but	efkbfdcejfefikjdeYedeefed
M,but P	fdkcfdceiggfihjefaedfefed
M,yr	ejgajbZflaejlXjabZgbcdcdj
P	hhaiTbjgcjfhef1ehmjlZjfde
P , C	iWbfkjYcdkiagaXZalZpbhWaa
P D	fadmefecmbapbjjchbcaeeedj
P asked	bimadcZjibbcgZacdadfijZZg
P at	jgbbYTifdkddeZiaWhgffSegW
P at C	cfeeVUkgclfegbkcXghhgTehX
P at the	kbddideeejecZcacekeddeaie
P can	aiahbaiZoaYbZmmbbYbaeiZcd
P fine	fdfkgedekcfnbddggaebfhcge
P fixed	eeeeifjieedgeeeehfegfedmg
P fixed the	eeeeifjieedgeeeehfegfedmg
P from	jdfddZgieeegUZhYXbagckUWh
P from C	kehddadieeeeVZhYYcbgclUXh
P has	aXdnbaeZigejXioZaWkiaaXac
P has to	dahlddadnahaZjoddZcadbbbe
P in	lddgabebnaefahebkchZceXZd
P is	YfcjiadkbiWobWjkflYVaifUc
P left	ibbgccjdhhbiZciabYeidccah
P not	cbgfhbhchldabgemcchnficbe
P of	gmceccWafjbaaafbjjabfglbb
P of C	hjeicdYeejccccacjldbfZmcc
P prefers	cblbddcfifdgjdaedeefdkhdg
P said	gcjlcdZgkceaakgZbhjjcjacb
P says	eVdlZhfaihkhjdXkngiZaddhi
P talking	eeefhfjedjeedeefedgnfedng
P talking abt	eeefhfjedjeedeefedgnfedng
P to	djdiefccleciggnfibcdeigge
P wants	ThgfXagfeihjXUohYncbcdjfj
P wants a	ZcjYcdkidjadacbabmdaejikc
P wants to	bjYhddZgbkYaZagYbjaccZhai
P was	hhaZckZjedYblcacbYcacfend
P was super	iiccedckdcbdZdcedcdeedcce
P who	blgaffcemcefjcndeaebfebdf
P will	cbobffZdldidZdcddadccmmed
P wont	ciaidcacldgdZcccbjcadckjb
P would	elccggcejeciddZcfcjdfjdef
P's	ihZegjUZqZdcfdngZbbUafcfh
P's C	igZYkaZflcadhbZjcZeaccbdc
P's desk	ddeldddekdfcfgmecbdaeddhk
P,C	kiZeZaXihaXfllYaihiXfbYab
P,he	dcdlefedkellddhgebbdddZde
P,says	baaahcneihdccddkdbdceedee
R	VZZfYcsZhikY3adbbcbjgehba
R D	cccbbangggegjfffgjgfgikgg
R and	bhcbcYlgjecdkeddebdfjdcee
R at	aYZckcjgkcjdlcedebfibdack
R pitched	lkYacaYdkdbdinbccdgccccee
a	sgWZZbbgdiZckhccfiYgZhjdj
a 0	dohcaYSjfXhXfhXmggdeZmiVm
a 0 wk	bikbcbacmdabkdceebedfncce
a break	fhegfgfghghjZdfggcfffgcgf
a brochure	pYZZbaXapYYaXaZabYdZcYXZb
a call	nYgadcXdqYZbhaZfcUdYdgbZb
a complaint	efefjfifjdeegdgeiaideedme
a complaint,just	efefjfifjdeegdgeiaideedme
a demo	ndZZZbiYpaYciZbbdWcbdvWce
a different	ZiehakZaekcemcdccbebdbbdd
a fit	ZhdfblZcblbdabcadnekddjbc
a full	cZgkdedejedebllfgdgfcbjef
a local	ZYklcaaclcbcnccbcceahbZbe
a month	dlbbceidleackjebfbekfcldj
a name	oZbbdbacmaZfjZhafccYcdcbb
a new	iebacclcgieYidchhnaYgdhge
a new contract	ddebceldkdfYafgiihacgfjaf
a pilot	ajgadaZhgbbdgcdeeZededXee
a price	ghhgceaifdnbggjcebdddebcd
a price list	hbgiffcekemchhjefdfeefcdf
a quote	bagZddjdmbefaedbfZecdkldd
a refresher	efefjfifjdeegdgeiaideedme
a refresher course	efefjfifjdeegdgeiaideedme
a second	YnZahXWlqWaaXZdZaYgccaaar
a test	glZcedblcabcadadeYfbepWcf
a yes	bZaoddcdlddhegmckZkcdbZbd
about	TokaaXfcejjZjfUfXlXVYdemk
about the	aeZfbZmddkkchaaadmbbciYla
above	ZhdmaYXbhiociYhhZhaZaaVeb
abt	ehVicdggfggcgceiVjeflcjhg
abt it	cddffjceihifmcjeemfZeebbe
abt ripping	eeefhfjedjeedeefedgnfedng
abt ripping it	eeefhfjedjeedeefedgnfedng
abt the	ZfahcajeiefdYbdceihbmcYbe
abt us	hhdbcdbkdbcfZdddebfcedbde
accept	dhfkacaabmjkaeccbpgledbce
acceptance	fdddlebclbbhbdfokabfddclg
accepted	oYiXYZXbpYjabeYZYXaWedfab
account	kXgZjjYYiiZaYaZbjjcjcmXbf
ad	oYZaccZbmaZcmcdaaXhhbaYab
add	fYgmiaZioYYkYcckcddadcZal
added	calakdakdbgcYbcjbYcbccdjl
addendum	dbdkidaemaaradibbZabedkcl
adding	mabbcbbdmbbcnffchddffdefd
address	oaZbcbZcmcbfadbddaecekbde
admin	jaahbcjclcaiiffigdjffaeib
afford	bnaYbgZbgkbbarZcdihadcabk
after	gbehggahgfflScgfdbmgWlegZ
after the	YgaeljWadllZYhhjZghlbjjiZ
again	gaYXjRpbjeaXdfdWhhcbWZZna
again D	lZZZacgcmbdbcfbaaXdZeghZa
again,third	dbaakcgfblccacbZcobbdgfpd
against	ebgjdbcdledfoeeefbfebblee
agm	fffifgffifeddidbfgmeeeege
agm on	fffifgffifeddidbfgmeeeege
agm on D	fffifgffifeddidbfgmeeeege
agreed	WVTvUWXaoVlqTdiakfeVWWUUV
agreement	ZXjdlZWZrXdtWaYXXVWXbaZmY
ahead	cicfkaZflcjfeccdeZdiddjdk
all	XieZdbllfNgYkcnZZdYfTiiYf
all 0	bmbccdbdkfacadcddkcedbYcg
all day	ZZbjabkbldcdgcaccbhkdbafd
all in	ZWjmbcXdkdpdkYjbbbdcbZecd
already	YndgaXdkbgZfpYXghVZlagWfg
also	YYncihXbeininZbkcYdbbbYbd
am	aijfjbZhgaYmXabZiYhabhiZi
amount	dddckddgkdeZdhibrbccifhcc
amount came	dddckddgkdeZdhibrbccifhcc
amount came in	dddckddgkdeZdhibrbccifhcc
an	pZZbZXgdlbajgdbXajXWZagfX
an email	lcddedcdkcZedbhcflcYecbcd
an intro	lbdceddfkcbdnbegfafceeccd
an old	jgdcedbfjegdaghdebeedfkdd
and	Jkgebgeeekhfvcloflkrgarff
and R	YXceZWnelcbfkfcdeelaiddef
and a	ZfilcbZclcdkkaaefZcZhdkdb
and our	dbegddkdclhgejcdikeiddbkj
and they	dYZaljZbclZidbbmjealbbYab
annex	dccmceccmciqbcfdgZgfbcfbg
annoyed	dcaajckdanYaYcbicjdYccYYd
annual	bajgbZjZpZiaWcZZlXaXbeamh
another	XShlkgRfhefioWWUUlbaVafUn
another 0	ZXWknbWejekhibbZYgdXaZWYp
another way	eeddckdeejYbldeddZehcdbcc
answer	iYYhbkYbanXXjbYcepaobbZab
answered	iZfaaajejeceedgfegcfjekde
answering	ecjcjbcdejbdYcdclbenkbmdd
answers	VinVXViYrVVcmYkYZVchnZmja
answers D	cikacbaekcceiddbdZdbkejhd
any	hZXlajXbejYaXilYjjgaZbjZb
anyone	YiYYaamZoabdaiiabjcdaebbe
anything	emZXYXkZpaVgRkhYZqaUaZYYe
ap	caaaidiaobaddfbZqehaccbdc
ap says	ecbbjefcmdbgegdbofgbddcfe
api	ZjmZaZYichZYViYZbkbYacqZg
app	bfgbbckichZdhccdelecehYed
approve	hekkccXckeZfZaoccaZdbcbdc
approved	WnffWUTekTXhTqlXVTfVWgYXd
are	ahehegXUdmldjTfcfpXlZgfcj
are up	ZjjbcbaemaahZdldbbeakaacb
around	fjeYhWhidhXleehacWcjbaYZg
arr	eaakfcYjmaamaZbZaajacccbi
arrived	ZXdYkYkahidddWZdrdcfakXjd
as	jecgghOgnVZijbbledidkZdVo
as a	jjbbbbbejebfeffegdffodegc
as last	dccgnedgjdccbfejjcbeeecel
as last order	dccgnedgjdccbfejjcbeeecel
aside	dldddebjedbcbomedcececade
ask	miYlVWVZpZiifZZZlYbVclXdZ
asked	hpibONYdsQgfjhadWXYadlqid
asked for	ikhaVTdfmWeifhdVXZaRWhfgW
asked for 0	iYYlbdfdkekbeYdcdcebeeboZ
asked for a	jhacaafigZkZakhccXdYbjYeZ
asked for our	bnZadbaelcYdpegddbfcecdbd
asked for the	fdldggegiendYcdfebhdfdced
asked how	aZmdabidkekgkedddaekedkaj
asked if	imaZdcbdlcXbVabafZebdmmkc
asked on	jddeffedkfcefefgfhffhmieg
asked to	cbjieegjeecbiecbdZbgjgfcg
asked us	afmYbccemakcfcbjcXdeibYif
asked us to	afmYbccemakcfcbjcXdeibYif
asking	eiZdgWkjdedYehhibeYcYWjhl
asking for	hcahlaflZijakbckajcgcZZbm
asks	nifdVTQYsWgedhVlkdZTXXjcg
asks if	lhYcZcXdmbXaYbbihXcZdcmbc
assistant	oYfYcaYdnacbaancbZbadbZbd
at	hecgecdjgbnelifhcfigkheih
at 0	ZYbqafYihT0ekhZkkZmYgbZaf
at 0,0	ZWdkhkYkdbsioWZYXWlXfbWZZ
at 0,i	edejedefkdnfedfcdgfgeefef
at C	VefbgeildcecbkjhXbjgqmekc
at C is	chafbcicfjfaaacibjdefjbcc
at C says	bmjecfYbnZgfZXmaebbaacjZe
at C wants	eejcffcdjefccbpgifndgbZbe
at C went	cbfcijZjecXdkbakeZeaikcbd
at C's	cbfhkaZkdZfdWdbbdadZmicdd
at C,P	aggYbbjiedYcckiceaaccjadd
at C,they	chdgbkZdjegdhieZeZgamjmcd
at D	fldYhbZjgbYhXeaacZaabaakb
at M	XWVdigkdndigeXbZgZbYgeYai
at P	jahhddcjecbZYccddbceeicgk
at all	YmheYYUZoeYaVakijnaYdbYaa
at half	cbbjbjbcblocoecbcndnbgcdc
at it	dckicddZnbclXddgeccbeloel
at me	aZigbZibclbcmdccdqdYcdaeb
at renewal	dceiZmYcZnZdmcddeYchddcbo
at risk	djkldbbfclggfddciaemdedcj
at the	pUbefeZWkedhffPaVddXdjfcd
at the C	jZbagaicfiXbibZacicaaaWid
at the booth	ldcddcbdlcaeZdbddZdbcbbcd
audit	bmgZdcajeabcaaZkdhaaagjcc
award	ReWWucTneUXgabjYbbnWveZYZ
award , order	ffifffffiffgggffgindlhfef
award , order planned	ffifffffiffgggffgindlhfef
awarded	aaYadnZhbkacmedccbechebcc
b	bkhfcbZelcjjZjddhddccgkbl
baby	ddidffjcnajeacadeYaZbkbdd
back	ieafXajSlheeehdYaljcZajZj
back D	YjicaZjaqZWZilkYdkUWZhXZZ
back at	edejedefkdnfedfcdgfgeefef
back at 0	edejedefkdnfedfcdgfgeefef
back from	aabmcefcmccjbekbcakZeabbc
back from C	ccdndfZdlddkcflcdbkbfcccd
back to	ahfZcanekdabmbZcbmebccldd
bad	YgYjZmWcdkabkcbacacplbYfi
badge	haaaablbmbZfYabbcYcZacaZc
balance	bZaXfanagiaZYbdlricZcdbYb
balance due	feebmebcmadccegmnaeceedcd
ballpark	ZnbbccZbncoeZbddebebcbZeb
bank	ahbkabZbnbYagjacpZdgajXcc
battery	bmbcedcekcbebdbddbfcedode
battery life	bmbcedcekcbebdbddbfcedode
bc	aibaZgmbhkYhdcejkhdbcjkZb
be	fhdcXdhficdehkTnXOnjiWRVm
beds	cjdieeagjefkghaicfiddhcgd
been	ichXZYhnaXaaoZabbZcZdlYac
before	djchVTbZkfajWZfvccqdfedWX
before harvest	fdldffcejemhdecoeieeedcff
before harvest,quoted	fdldffcejemhdecoeieeedcff
before the	fibidYbZrXWheZepaUrYXYccf
before the agm	fffifgffifeddidbfgmeeeege
before they	ibbmdcaancaiWbgmebbcllgdd
before they commit	ccbmedcdkddcZdemfdgeekfed
behind	biYadZmeejieldcledfjebjdd
being	edikcdbcmbjkYeddeYdcdeced
best	dbcldcbbelodjcbcdncnedbcd
better	YZciajkjajjembceejfcepadc
between	dkYkbcZdlcadmdahebkaadbZd
bid	VghideTehgoemadbegZWqdgbb
bid bond	dboacbccmbadZdadccccodbed
bid is	fahhbccclekefcbedgcbngfed
bid is in	fbnabdeekdkeWcdfdgdcngged
bid opening	ecncdccdlclhogcdecccofgeh
bid opening,us	gfjdffgghfningeffddelhhfh
bidder	iZZajjbfdjZficbddbgcncbdb
bidder at	jabckachlbbgYdcefchcldcdc
bidder at C	jabckachlbbgYdcefchcldcdc
bids	bZpeaYZboaYcpbcccahaocYcb
bit	fdjjefefkdklZeddeZdcbmked
board	bcjcTlYfieVccklacdjfkdkZW
board chair	fdkdffdfiffdcdngiiodgcbce
board chair at	fdkdffdfiffdcdngiiodgcbce
bond	dboacbccmbadZdadccccodbed
bonneville	eeeeeiefhgfhnefmefeghgfgf
bonneville trailers	eeeeeiefhgfhnefmefeghgfgf
bonneville trailers gone	eeeeeiefhgfhnefmefeghgfgf
booked	jVkfgZSgkXacebYibXaXZjdgf
booked a	laibadZbmccebecbbbedehbdc
booth	lYZZaZgcoZXdgZYabVcYagXZb
boss	ckZhZXfapXhfWWpZcYcaZYWbg
both	bZjldcYicjZjkaiadbgkefffc
bought	gWaWgoWcdlXZlZkibUZlhbYfh
box	acjZjajbejYbmdfbbcdkcmjbd
break	cfckeecgiegiZdbggbleegbgf
bring	ajZZbclhhbdccbabbjcbddXbb
brochure	pYZZbaXapYYaXaZabYdZcYXZb
budget	ikSYUjejbhgeUlbRVifiUWcUf
budget D	apaabZZbkeacarabdibYddacc
budget got	ajcbciYhalZbdnbdchcnbeabb
budget is	ZghZcYjYdlgcYfbfdliYdeZdb
building	hnXYZZYcpYZfibZabYgYcbaZb
bumped	icddiedhjdecXabddcdcddacj
bumped into	ieffffegjeecZccefddeeebde
burned	ZpZZaZZfghadqjbackebcdacc
bursar	bjcbjdjdkeccbjbdbibcdecdo
business	gZZhbghdfiabVbbkbkdkbbaab
but	enhegPNcnZoejlqhaqfYbYkVc
but P	fkeZcaadmcdfkfnadXcZjcddd
but only	fefigggghgkdgidfdbnffidfi
but only w	fefigggghgkdgidfdbnffidfi
but says	dmcbefefkdkcbfhdcgcdfdZee
but they	kgbbedcekdadjZbbdlecdddcd
but wants	dckfffcghfjhafdeighefglfh
buy	ccanbdaelclbaabbkjlceehdd
buyer	iacabakcmeicjccbckcaccbcb
by	heiYfhabhhhjnfajdjbcfbedi
by 0	cbjbakgafjagXZfbcfeYjjeZZ
by C	kgdZjaZigahljcbbbZbbccaam
by M	bcfebZkfhfldlibedjiejecee
by mail	jddeffdfjejchhjeebedefbjf
by side	ddkdffcejedeoedeiceedkhde
by side w	ddkdffcejedeoedeiceedkhde
by the	ghcdaaicifcZkejibfjbciYZb
c	icihYYXboYiaWjgXkVcXZZpYb
cable	afhZbdidlcZcabdmdYdcclnbd
call	rYbWQRielYabdfaZXfYZVfdeY
call C	mbddeebfjebdidccemeceedhd
call D	faegacjZobjZddYbYZhZdcjZa
call back	jZaZbcjdnaZcaccjdYdbdcZbc
call to	iccdefifigcdfgdcdmdgcegdd
call w	diheffbhgehijcdggiecfijee
call w C	ejdgggcgjehibdeggaedfglgf
call with	fegcccjhhbbcZidadbdadgadd
call with C	fegcccjhhbbcZidadbdadgadd
called	sdYRUcZjkYdadjafdXYTYbWhg
called C	pYZZbZYdnZadiajbdZdZddbac
called the	lahdeccekefdffbediecedZkc
calling	mVWXWjgZclXahYiXYoYkYZbYY
calls	kagdiXdZcmjZkZXidfZjaagia
came	dbWdmnbaekjgokgfmbZYjcfZj
came back	ZeakhhYcoZlieebZZdefgbefo
came back at	edejedefkdnfedfcdgfgeefef
came in	eWebnjVcdkgifccingaXjbfaY
came in D	ddccmdbhlbdkcghapaabhfhba
came thru	albbiafdmaabjmcbjYdbbdcdd
can	bqahRfWfjZlZhqomXXiZVepYe
can be	bYljccZkdbhfmlblbbnhbdbbc
can do	bfaddgigifZdldgbebeiednej
can the	ikbZdcabmcecZdaldgbbecmbd
can we	ZoZbiaadmbgdYbcjdYdbdkicd
can't	ZlbmYbXYWqedgrWgZqdkZYVZi
can't afford	elcbdhcedkcccpddedhbeecdl
cancel	cbbajajeeicdZddcdmenedbai
cancelled	USTTVudTZpUWbZWhblVxbVbfi
cant	WeXdZlkbiggafiejalZmbadda
capex	ZiaYalWboaYaXqeaeWbZabXZb
card	sWWYhWTZsWVkaaWYiTbUZYWVa
cards	ncccccbdmccbZcbcdbdcdbbcd
case	ZljaddYcmabckbmadbabcfYad
cases	eejeefdejechhehedeehgnnde
cases pass	eejeefdejechhehedeehgnnde
cases pass,0	eejeefdejechhehedeehgnnde
catalog	lkbcddYgmabdiccbcZdbdaabb
cfo	agbldbZbmbdbgnkcbhdjdbZdc
chair	abjbjegdkddebbhfigoajkYjc
chair at	fdkdffdfiffdcdngiiodgcbce
chair at C	fdkdffdfiffdcdngiiodgcbce
chairs	fahhibgjgZjjlijdhYcYjaZYZ
champion	ZjYlYYXaiggaZYnZaXaoZfiah
champion P	cfakcccfjfbcYancdZdndgcci
charge	kcieeecjddcdZceefbegejceh
chat	reWWWZWXsYZbaiVXXiaaYkjbd
cheaper	bZjfakWbdkgZpXYZaUbXYaYbh
check	ZfjXmZcbpZebhhZhkncXbailk
checks	bZnbccbekdbbaccccbebcbobd
chose	bbaZboYbhgjYmZaZaXcWZbYZZ
chose R	bbbacnYchfkamZaZaYcXZbYaa
clarifications	ccdlcccekefggdcgdcdcocjge
clause	YYWvTVTUkhWpZXZfdrZfZeVha
clear	baanbbbdlcdcedninbdbdffad
clinic	afnZcdZkeYbeYckdeYdaenbie
close	ZYYjZmganbYYWgYYYekWYaXhW
closed	dTUUrjSnYdglQUWUTdZjWaTWZ
closed C	aaaZnZagjdikZZcabafcdhced
closed won	feeckechieZfabdcadegeeddf
closing	WVUjTsYhZmliUnVVYllmeYdhh
closing it	cZbYaoZcfkibZnaabkdjddibc
cloud	bkaaebkcejYcnelkdYdkebmcd
co	kWfjcXXboYjZdYniYWcYZYVZj
coffee	ohacdbXhlccdecYbdccYdcZbd
cold	tdacZVUYmbSZkVYhXhdQWXdhW
cold call	nacbddadmbZblbaccWbbcbYbd
cold called	pZZYbZYcpYacicabdXdXddbab
cold feet	bkbhcaaefibcjddeendaefdcc
come	VjajYibihYXbaebjXTiVfffhY
comes	YjeheZebgiZjWklYbikiiZcgb
coming	kgYeiaXleXYmfXhWYVjYkjiWe
comments	baapabZanaZqYbabaZZaccZbc
commit	bbZobbabnaeaWhbldZlXcidfa
commit before	fffifgffifeddidbfgmeeeege
commit before the	fffifgffifeddidbfgmeeeege
committee	WeoiYYVapYWagkoYebjVgXfcZ
committee on	gfiefgffifceiemeihbdddcgf
committee on D	gfiefgffifceiemeihbdddcgf
company	ieZkZgYbhgeiXgaajhackaege
competitor	YZfkZhjYdljbgcaccZdaZcacc
complained	adbleWgdclecZbaabkdYbbYjh
complained about	fcalgbZfdkgdbeecdgeaedcli
complaint	efefjfifjdeegdgeiaideedme
complaint,just	efefjfifjdeegdgeiaideedme
complaint,just wanted	efefjfifjdeegdgeiaideedme
complete	dddbldchjdgrZiheafZajcaab
compressor	eddckdkicjbfddcbfjdgdcdof
compressor,sent	eeeeifjieedgeeeehfegfedmg
compressor,sent cookies	eeeeifjieedgeeeehfegfedmg
concept	XdqWZaXZpZWZUjkYcWXZaehYb
confirmed	YcZapYZleZakiiZakZbZhaZba
connected	oaaZaZZdmaabYcbbcadZccabc
contact	qTUeVTiahhVYeXaYYTbldXVZe
contact is	abcacdnejcccZbcccbeaddbdc
contract	cgPZoTkfhdbgkhTageWojaejr
contract draft	feelcecddkeeedcgjYdmgfddd
contract ends	kgdeafZblgdZnleeeeZbhfefj
contract is	ecdlheZigagrdgbbiadZcfhba
contract is w	eeejefeghghoehddkbgdeghdd
contract signed	ffgbngZhiebpaeebpecdeffcc
contract to	cbcfkdYmaabpbdcdcbebdeddl
contract tool	gfgeegjfifgacggijibehfjag
contract tool,training	gfgeegjfifgacggijibehfjag
contract w	ZlbacdjanabdjdaebbZZedbbi
control	amaZjcYblcYaZjXdcadckdccc
convinced	bmfcbaZddkedeefadpeadiZbc
cookies	eeeeifjieedgeeeehfegfedmg
cookies lol	eeeeifjieedgeeeehfegfedmg
copy	dedemeahgcdiaeciicabcddcb
cost	hgfibYXbhhlcebaackcZbakba
could	hhYZblXcleebdabnccbabmXab
couldn't	ZYXYZogZdkZaWbanaXakbbZYb
council	abmhZhadlcZcYglbiZbclcbdf
countersign	dacpadZkeaZqaklcbbdcddddc
countersigned	bccjndXjfZZnXcajhZjXYbbZg
course	efefjfifjdeegdgeiaideedme
cover	YgigcchcmbZdibjYbababcjcd
crane	bboafdfefifhYacpiZbbcbmkc
crate	aZZYmbhafibbacblcmcmcbcab
crew	akXggbUbqXbgdbaldYaXacejf
crew booked	feeclfbfkdffheeohccbdddbh
crm	kccbjebclebiZdcccmdcddccc
crossed	baZjbbkcldbjYdcbalbZddcbc
crossed out	edbldcbfhgckZgffdmfcfgece
csat	eeefhfjedjeedeefedgnfedng
csat D	eeefhfjedjeedeefedgnfedng
csat D,plant	eeefhfjedjeedeefedgnfedng
current	eibYafkcjebakfcddafcdicde
current vendor	bhZZagkchgdangdedbfdeccee
currently	akeeZZgbobfcocbbbbcacbacb
currently on	alfbZZhbnbccodbcdbcadbbdd
customer	khbbbcbimbbeYcebdXedebakj
cut	YclZZkgXanZYgrWYakZldhifh
cut the	ecddeldehhdeanYegdegeeceg
cycle	dekcdfbdkdldZidbhceeeelfe
dark	ZcnbaYkcgiafXabccYdkcbaaa
data	emdfVhTWigXmiWYVgdgiYhnVW
date	XXVkaWlYqYheaYXkaZnhcZbgb
date is	dccldfbeifkhfccifdoZecZbf
date is now	eedjefdfifchgcdbggocfdccg
day	ceXlfThjiRfbgfaWfTifYifoW
days	UjhZjechfgaembYYrafhWmenV
days overdue	fdddlcbddkabZdecnZeneebbe
dead	gaZZZnbZejcXXnhXfVZpXdaWX
deal	YXVaepcjYnjfkehXgdboXYTVW
deal is	caaedmYiYmZbZbZabgdpdcaac
dec	clccdebekdbckodfecechecee
decide	ZjemZaWdoZXaYjoZaYnibZXab
decides	llYUZXThhXaXUVuWYRXaYhVbY
decision	agoaZaUhhZcZngaZYWeXiaZYZ
deck	gZkXaaiboadabdfbbfbacaXac
delay	dddcgjdeckfddefndfhjfcbbf
deliver	oXZdabXcnbkeXbcqbWZZcbWac
delivered	fedfmebanaeccffokbecdedbd
delivery	gaSkgffXldXofXigjbddYVScW
delivery D	ejdZleZgeibiicanebbjcedcd
demo	kibPTPjdnQXXYUXcYhVSVrWWY
demo D	WfdZbblbmccdkchhdZdbdnYdd
deposit	UVUgqVZYmdThgXXkycWTXVWTU
design	ccldfdcfhgfgccZdbngcjgoge
desk	kdfiYaWafiiZneiZYjZjcZbch
desk,C	deejffffifghhgnedceeeddee
desk,C expects	deejffffifghhgnedceeeddee
did	aZdancgemadjZbbabXdbbiYjb
did the	fdhdneZflbidceebdZfddkcld
didnt	lbVWZmfcekcakhYhbicXagYkc
didnt say	lccegfahlbdfZddefagefjadf
died	ZeaaabnbnaacZbaabZgccZYZf
different	ZiehakZaekcemcdccbebdbbdd
direct	hjZigYfZgijcWakbljdWiZZba
director	ablfZgefghVifZohZiiabhfab
director P	feijckYfghWigamibiibchfbc
discount	cbeqbcaZkfjhYdadagaacdbdZ
do	gkacQgeVjgecohYhfpffYZnmd
do 0	hkZjcbZcfihkXcckckckddlmc
do it	bbehcgidlcfjkcfZkhkcedlac
do want	ckedfeefhgcdifebfkeheeZeh
do we	YejYbZlbnZbbmcdabXdZddZoc
docs	dgpYXWWZpZXefcXXcdkbockad
docs,C	ffifffffiffgggffgindlhfef
docusign	bbZjicYdmbesYhgcXdjYjaYZa
docusign complete	dddbldchjdgrZiheafZajcaab
does	ihiZccZdlcfchakbdidZiaibb
doesnt	ZfeiclYbemhcValabogmailac
doing	XfnWbXdboYWZmZYYZXbXaiima
doing it	dajcdeififbcZdddddedeblid
don't	egahajheeiYieibadlckbbgac
done	YXhkdSjcmZchVgigaYdhaYbrb
done D	fjdhcgclceckdlbbddneefefe
done at	baaiabmaoajaZcanbXbbadama
done,0	kZZdiZeenahihbcaiWcXbcYnj
dont	kZbmXdeXqcXnliWbZuXYXXjgX
doubts	bpbbbbZadlYbXZWbcrcYdbZed
down	TTcffjmWcmcafdbajmdokdVjh
down 0	edddhihdejdfabkgbfhodfcfl
down again	bbaaiakejeabXbbjigcXcaafZ
down to	ebbqZbZcnabcnaZZZWbXnccZZ
down to us	fdencccekedeodbffZcabeebb
downloaded	mcbbdccclchbafadcgfgciacd
downloaded the	mcbbdccclchbafadcgfgciacd
downloaded the whitepaper	kcdcedcejdibbgbdcgfgdfbcd
dpa	behlcdZcldaoYcbcbdgbdkibc
dr	jXicgXghegfZciiYZkaaahlia
dr P	jWjeYYfhiVgZdYeaagabahhea
draft	aYpdXYXafijgckZbhValebYba
drawing	ZZoZaaZdmcYblcYnZlbdacoec
drawings	bjkaZcYbmaacibbadibacdpZc
drive	ahcaaalcmacdaeceeZecalYad
drop	dZdYjgidghgcXnaceeedgdgkc
dropped	oVjciUUZtUiihXXWXTZUhngeZ
dry	eccandbnaaboadcccamacdcah
due	dblambZaoZfeicclmYdamcjfc
each	afeafZjembgfebakajZabbiaa
early	amagakYcpZebVaaakWcZckXcc
early days	cnbabbbfmacdZccdabecedaee
else	ajbmVcUYkiejnfdjggbafaXXc
em	ijXbXeiYkjiYljXXWifhZZTiX
email	pWUVWiaZpZfbXWeVbgdfZXXXZ
email,nothing	gbbccckejfagfcjcgedkeebde
emailed	mZbakbXembaiZkabaagadbkab
end	ZaaikfaehgkdjdccdYllccbal
ended	dcdeelddjggggdddegeddmagf
ends	hnmYXZThgeXVofiYZeYjbpXZc
ends D	jmkZYbVhffZXkZXYbfZjamZbe
engineers	banbcaafkcZcaZecgmfaidncd
envelope	canbcbbckdhdbccbibdcpclcd
eta	cbZZidjbmbZbZdcoaZbZbfdbb
evaluating	ZjjcbZYcghhdkbbcdYekccidc
even	ndaViXdekdZlibbkaYbgajeZZ
event	mabbbcabnaZbYccccZecccaYc
every	haihhbcifbabldacckdZciZkd
everything	gcUqWcUdfjZfbkqbbpjWYdbXa
ex	oXcaZagbmcbapdfkgcckeabeb
ex C	lccdefcfifcdjfgdheeggedfe
exec	XgnhYYXbmaabjZrZbalZaaXad
executed	bbbZobZmdZbpacabhaacdccbc
expected	cbfggeicldgjaacamZfbcbabb
expected D	cbfggeicldgjaacamZfbcbabb
expects	dcjkeeakdcdkfgmaaaeabkYdd
expects a	deejffffifghhgnedceeeddee
expects a yes	deejffffifghhgnedceeeddee
expensive	dbZflfZgienffecdeleabcadc
expo	ldhbcchembhbjaaccbcZcgagb
export	YlbZYkXbghcbWccabVdnbbgYa
extended	ccjalZZeoYZlYddbbXeZcjaak
factory	ZgahjdZbmcabacclcZccdckcd
failed	ZYfVmlYWigZbYXWkYdYXdoxoa
failed the	ecocdbcambecdcaidicbgosbd
failed the heat	gfjffefeckgdfdcieqddhnpde
fair	gebcdcjejdZfbabkeadccbZbd
falling	clcddebeifbhodeeehfdffkee
fan	cdbdlckhiaaeYcbccZfZcabnc
far	nVjZYZYcnaZbfZejccccfgiab
farm	mZbaciZbmcaaWZZbbccZbbZaa
fast	eeeeifjieedgeeeehfegfedmg
fast P	eeeeifjieedgeeeehfegfedmg
fast P fixed	eeeeifjieedgeeeehfegfedmg
faster	cbjhbiadlcZbkcdndbdbbckcd
fed	ghZbbahchgacmcbebbeidbakc
fed up	ghZbbahchgacmcbebbeidbakc
fee	bggjccYdekjcWdlbbiccccecb
feet	bkbhcaaefibcjddeendaefdcc
filled	pZYYZZZboacbXgabdYgbbcZab
filled the	mbdddccdkeedaicdgbhdeecdd
filled the form	mbdddccdkeedaicdgbhdeecdd
final	XWWpeiXYgklXRUiYgkkjjZWXX
finally	jibZkbWfnaYhYaggdXdZZcbab
finance	YYYjdZnZncalddhYmacfcdWYe
finance msa	gggejfdghfdmcdcaddcgegddg
finance msa signed	gggejfdghfdmcdcaddcgegddg
find	jjdZbbaZekWfkpWcbnbacfXba
find the	iifbdddabmZhbmZcdocddhacc
fine	VZXpbWfYrWlnYgllgZcWadTib
fine with	dbbdhdjdldcjffclgggbdfdbg
finished	dcekjdadhhidkdckdjckejeld
first	npXZYSZfkXVhTacffjXRgjdhd
first call	pYYabaYbmbadWbabaqdacZcbb
first chat	nZabbecdldfhXgbbcbecbgfbc
fit	XleaYjWdejcbXjZkakbiaaiZa
fix	ZfeWkbgkZjXfeagZkibgemmbZ
fixed	bcdYmZijbjYehZaaimbfceZpe
fixed the	eeeeifjieedgeeeehfegfedmg
fixed the compressor	eeeeifjieedgeeeehfegfedmg
flat	abYpYkXYfjhZVZaZikaXaZbZn
floor	alZhbabembidYgbkcZdbddkcc
follow	mhYjYaYhiZXkWcXaaXgYafbak
follow on	dkeddedhieccefdeddedehfdm
follow on for	dkeddedhieccefdeddedehfdm
food	bmdcbcajeZkdaddcdYecckhbd
for	dieUafikgahfjmbeeYbhhiigm
for 0	eeibhaelailkedYjelaidgnki
for 0 months	bahihhbfggYkXcbckZcmddbgh
for 0 more	cchddejhffidgdeefcfdfjepg
for 0 units	cghcldYhhclmaccmcabcdbZdY
for 0 wks	ZhabhclddjacadeZcjekdljid
for C	dbndaccdoSdhafiklXZTmgllZ
for C,M	bZlZZbiblemcbaelcdgedfcel
for D	iZTdhWkWtWVhUXVimWkaVWVUb
for a	gjYbiSfldUlVfkdiadcganWYn
for a demo	ljZfffZdkebdkcdefbeefqade
for a price	hbgiffcekemchhjefdfeefcdf
for all	ejecbdkandcZbfcdebcgddabf
for another	edcdkgblefbmddddbdfacdcbm
for freshers	dddedfkeiffdheeefdfefffpZ
for freshers week	dddedfkeiffdheeefdfefffpZ
for it	ZkhYaiWdnbWffogZdXcYbfXbj
for me	aabbdbncnacdaaccdYhZcdcdc
for our	ZmXYakXbfhYbpdfkcaekdbcbc
for plot	dkeddedhieccefdeddedehfdm
for plot b	dkeddedhieccefdeddedehfdm
for the	ZnZccPkenTZhXjcWaNcUhebng
for the C	ddgedekdjefgaceeedgdigjfe
for the whole	ZobddeZbmcbeclmeebfcfjaee
for wk	ffifffffiffgggffgindlhfef
for wk 0	ffifffffiffgggffgindlhfef
form	sUYhbfQcnSeoaeTWWPaRibbTc
found	oXgaaiWaobeZkZZZZlZXaZkah
found out	jbbcdjadjghZofedfeZcefefe
framework	dlafcgcdmbllXccdcYdbjdced
free	lVdmVkQahhqYoidbihcjYnUkf
free trial	iadjdbabmcccYeedfbhdenaed
freeze	afaabmYaZnfebqYagjblabfgd
freight	fcfnaeaclfiihckgkbcbddacc
freshers	dddedfkeiffdheeefdfefffpZ
freshers week	dddedfkeiffdheeefdfefffpZ
from	nbVZiXilfXbhlZhbeZchWfcic
from 0	ifdceYicnbXdnXaabYchbeaZj
from 0 to	eYkgjecgifceYbeeddfiejcej
from C	ibcWkegleVYkTRheiWcbbijhe
from P	lfaiXZefdjehhYWgZfhndXZXZ
from the	jjYaYefaoaYYQXkZadYXaZajZ
front	nYhYhbXbpYZbccjajWaYdaeab
front desk	obaabdZembbdedccdacbfdfbd
frozen	bdbjciaafmacanbcdocdbebdd
full	YWbojYYYhhjjZkkYqjeYdhiYZ
full amount	dddckddgkdeZdhibrbccifhcc
full amount came	dddckddgkdeZdhibrbccifhcc
funding	XeXkYkVZhiahYsYZahaZddYfa
funds	bgbkcbbcmeddYpacdkcbcdcce
furious	ccZZoajgejZbYbaljfcXcaaja
fy	bjagbjajdfafZpaabjljbcYba
gap	ddZjdjaceiocnbZaZdblbdXdd
gave	meYaagZaoYedeZYZZheYdeaea
gave me	iibbedcfjdadZdadfZddidbde
gc	ddcdjdkdjhcjYdckdkbbddcdd
get	gnXZYfaarXeZhjmZZRicjebda
get the	alaZciadmbkcmoiccXcabcZcc
get to	kjZaebYelcadbcnfdZcbeegce
gets	aifnZaWXrYmYWalWhWmXbmiZZ
give	cbciddjdfijcjddjcWclddZcd
gm	gdkdffdbmfbeZcccdbckcibdc
go	bgYdplOeeidZhidtechnmZcaU
go live	edcbmddgmabkZddoabcccbdic
go out	biaZkcaelcadcccllacZndbcd
go to	dbiiedcfeilhZcdkfkgkeedef
go w	ecjbekdeclkfofeedYfldcbhf
go with	cgcjedadbldenddifbeoeebef
go with R	cgcjedadbldenddifbeoeebef
go,live	dZacobZjgZabZccpbacacacaa
go,no	bakiabcfifdaZellcllceeZcf
goes	eeihjVXZkedfYZpjgcgfdjfhY
goes out	cbmbkdYekehiZccakZeccnkbc
goes to	YdjjeaXbmZdecbnkcbdbfYWjb
goes to the	chjaeeefkcacgapdgeabcbafe
going	iffgjhUialhlkfWggkaUZdVZZ
going to	kabjdbbifckmYYabdYdbcZbcc
golf	haYgbcklbajbhaiadaaacZZdd
gone	TUdbbscUZpoeoZVhXjdpdZfhY
gonna	mkWaWYbapYbaeibdYUbfnYdYa
good	ajhXfifldfcdkgggYagmYiiZj
got	oadWgjcifehVolTUXfVjgRYdX
got 0	igkZZZYcncmagiabaZdZdbcZc
got a	kdYhWWgXkgXdifgZcabhZZXZg
got a name	ldeefebfjebgedjegfebeedde
got an	kddeedbekcceadceeZebfddbe
got cancelled	cdddclccckYchZcihgcsbdhgb
got cold	bkbhcaaefibcjddeendaefdcc
got cold feet	bkbhcaaefibcjddeendaefdcc
got it	VVcUhpWXhhiarXZaaVcWkaiYZ
got the	cbdWhSlrXUhkfdXZdUeWibWWY
grant	ilXYZgXigZWYVrWkZVbaabWac
great	XenbaXjrVgheedVVYeYhYnfWW
group	idZkbaZblcYejhnbcYdZcbdbc
guy	hjYmaYVcoZXbgZjZbWdXbfWhb
guys	VcdhgmXYdldapZYlYidhZYhaa
h	elYgaZZcmaYccbeecfdefdnkc
had	YjfdWjZlebhcglbhbdaYegifb
had 0	dbkbcicejfjhlkeldeefgfefd
had 0 wks	eeeeeiefhgfhnefmefeghgfgf
had a	ZjfZdaiifcacVhcadYdcbffcd
had in	ggifgggfeikfcdfffmheffgfg
had in mind	ggifgggfeikfcdfffmheffgfg
had stock	eeeeeiefhgfhnefmefeghgfgf
had stock,we	eeeeeiefhgfhnefmefeghgfgf
had to	gaaccmadlcecXicdedeafegid
half	UdTlhicVZpoltWVhfsYnXedXf
half our	ccbadmbehhndoedddYfabeced
half our price	ccbadmbehhndoedddYfabeced
half the	YjahjbYcdkjbmZalaoeaecgai
hall	dlcbfeagmabdYccjeacecdhem
hand	cbhlcbcgalidpcgcflaldhbdd
handles	kfZacbiemabbXdbceadaeckfc
handles that	chebdfkfjebbYdddfcddfdlfd
happy	dkhWajdgakejmWUhhpiWXcfXl
happy with	gejYcmaebkhcicabenebdhacj
harvest	aYiiabkdlcjfkcaojhdbcbZbd
harvest,quoted	fdldffcejemhdecoeieeedcff
has	SqghbTZhfefihxvdbcfgaagUW
has 0	clhadcaifaebhpdcbgdbdcgcc
has M	jkacbdadldZcYojddbideebee
has a	eicccbkembeagddhigaagbgZf
has a new	lbedeehfjegaYefiihbdheiZg
has no	cmbhccZekdbjgjkdejcaeebde
has our	bYpZdcaeldpglikdfXfciiefd
has the	WdihVgehiVakfgoWXUkVYaiYZ
has to	WnYlYXUYsWagQnsiYSdVbYeaZ
hasnt	fcjcdeidlcdeZdeeeadafjgcj
hates	hdekcceffidbjggbhgelgegge
have	cnigSfRVjgmZpmiYWifefkhjY
have 0	dcclccdejeneYndeedebcdcdi
have C	ckcfdcccejaaoedcemamdddde
have it	djchdddfjehkddbeecodgdbfe
have to	YoXebaaelcibfYjjbYbakjWcb
havent	lgeddebejffeedcddceheffcf
he	gmgdUQYbjghVedkiTmlhbSkeU
he asked	gmbaeecekdjgjedcfZdcecZlf
he said	gaakddbdmbZebdcbdXlbddbde
he wants	cjbifgedkdlcbkhgeZddjdlde
he'd	jidddfcfhgcckleeendehecee
he'll	lhciddYekdakZdhbdalccjadf
he's	gbZhXajYqZiaYZgVVlkbWXkYY
he's out	dccbcelekdYdebYYZmZfYaZab
he's out D	dccbcelekdYdebYYZmZfYaZab
head	YdkZZjkeghYclYYYZfcZbfkZa
heads	hjbjebZdmcdegcibdZcbkchdd
heads up	Zkcjfdbejeefhdjceccdkdiee
heard	nfWUXcehfficqVYbZjbceYecY
heard abt	hhdbcdbkdbcfZdddebfcedbde
heard abt us	hhdbcdbkdbcfZdddebfcedbde
heat	ancadcZbgiabmbdhbncbgkoac
heat test	gfjffefeckgdfdcieqddhnpde
hello	obaacbZcpYZcYbYcbYeYcbZbb
her	jekYRebchgafccoTYZWiXkQck
her boss	amZgcaacmbgcaamcdaceccbfj
here	ZjZihfbbbmobggcYekhmabZhk
here D	ecdekcjeckkcfhfbgdjkdedal
herself	bkbdkcYkdabmcdnabagbdcabb
hes	lZZZcchclcbcZakbcZbfdcafd
hi	mYYYkZYclaYbXbabbYdYcZYac
him	ndlSWUZbifcZhajkfnZabffaX
himself	bacckkkckebchdbcbbbbcebeo
his	XicndVSXkhhcafrjepifXgTaY
hit	jZZijbYcoYZlZbdZiXmZababc
hl	ekceffefifffceddeffddflde
hl0	ekceffefifffceddeffddflde
hold	ZldlZYXcckobjaYYZjgmaaXfa
holds	cfkgccabmbadYdmjbWembjYbj
hotline	ihaZfagkdbbaWcbaZecgbaorb
house	jifXXhYahhXblZZZbiciaaYab
how	khfWXUfglVjbaYWkdUZhYXlnf
how fast	eeeeifjieedgeeeehfegfedmg
how fast P	eeeeifjieedgeeeehfegfedmg
hr	iaddaijigbXfgceabXfhcgXmj
hrs	chkcddbgmbcdZcdcdZebdcnce
i	cgdoVTYUYqpYkdUhZlZsWaeaZ
i said	ejaibddfjeogecefckffcgeff
i said 0	fkbfeeegiekfecfdeffgcegef
i'd	daegcbkdmbicibdblghadbZbb
i'll	hlfabdZhgbiciajZdZbZcbYbb
ice	ZcekbZhbZnbdZbYccZeqbbbbd
idea	nfaaabYdobXagkYbcfdbdaaac
if	ggdnUSdcbnmabdhiXipsXhnhe
if it	jbZfcbikbiieYaZYdZkjdaijd
if our	ijhaedbddkYdlegcdYekebkce
if the	YgbmdaeacmdbZgZZelkpcjYhi
if the next	baajgcieblbdZcdcdodoecccd
if they	bjhfccbcmajaZahYbYlafmcbc
if we	fkbjYYgbpZmbiiYkZcbcZbmYZ
im	bbanddYddjocjkcbdnclgeaae
in	fchelXYbigfckfhkngfigcdhj
in 0	eikccaaigZZdThYkdjejachco
in 0 mths	cjdehfgkceffbfchachlefbgo
in C	gkZaccZcnaadYbbbcZeadckcc
in D	lfbejZVarXaeYeoVoUhUjbeXX
in ap	feedbflekddgfgddmghceedfe
in at	hbhgaiabmeocacbdbXbXnbZcb
in at 0	eciibcdclfoeWcdedbcbndbdd
in before	agaZceidlcbedcbndcbddeaee
in for	adZaibiadkbcjbbZaYclbfZYa
in hand	edanedecamkboedeenamadefe
in house	ZjgZZjZcejYcdbabdjdjbbacc
in it	fihcggfejefgbjdcfcgdjgkge
in mind	eblbdddeeimeakedelhdddfeg
in my	jcbZkchanaZnXbZYgZcXbbbaZ
in my inbox	efeclfcbldeobfdabddceeedd
in one	ccchkckelccaZddlbleaeebnl
in the	egeffZehfdfdbjWkffcbcZejk
in their	XjYmebhaejYombZamWjjcaaea
in writing	bZhlcdbclcXbYbcalbdcdahkc
in,they	cagkacaelckdZZdcdbfcedadd
inbound	qXbZaaYdpYXXgjXYYVYXZdWXZ
inbox	cadjjebbmcdoZecaZbdbddbcc
incl	ZcsXYYTZqXnZhVZVWVbWhZmgj
incumbent	aXhiadhcfijbqbacdYeabcZdd
indefinitely	bgglbbZbamceaecdcbfoccccd
indemnity	ecdoadbZnaaoadccbYabegccc
infirmary	bckbdkaddkidpemddmfZcddec
info	lgaacabdlbZdZhcbcbdcddlde
ink	bYZapaXnbYYsXaWZZWhYaaYYf
ink is	eccandbnaaboadcccamacdcah
ink is dry	eccandbnaaboadcccamacdcah
insta	macbddbfkecbYcdccZlbcdadd
install	VdgciWeYjffYYWUxedYVWWfgc
install crew	gffejgefifgiheenceddedeci
install crew booked	gffejgefifgiheenceddedeci
instalment	ZYjjjaYanaXbaZnYsXdZcaVZb
instead	XclhZkWaoclgkgigkahZaciZa
instead of	ZdliZaXboZmhggigkahaaciac
instead of 0	ejicedcelcncchekeYibdblcc
integration	bemcccacmbddbccddbfcebodg
interested	cqWVXiXgggVYVVVXZkbhZYYWW
internal	dcdbdelekcbaaffhigbbgehZf
internal,legal	gfgeegjfifgacggijibehfjag
internal,legal has	gfgeegjfifgacggijibehfjag
into	hhdZlgUkfYVlVkaWfTZYaWliY
into the	gfgebiZkdaYjYmgbhXaaaZVjb
intro	xUUVVWPXrXZYijTZVYZTXXZYW
intro call	meccdebekcZcVhccdaddccXgd
investment	ecjhdfdgjebdbcpddckccdcdf
invite	jcaadcjdnaaecfbfeadaffgdd
invoice	YWWRfWnUkgVeacXdwkdWYYWXW
invoice sent	eecbneZbnZcldffblaebfecbd
is	Vgejeagdghhhllfgencldhjgc
is 0	YYjebWlYlejZlaVjeeeUgZZcX
is D	bfeieceafjZfmhaeagZhheZhl
is D,install	gffejgefifgiheenceddedeci
is M	chkdacZbncmbgnbcciejecZdd
is P	ebbhbcjcoZalXbjaaXbXbaZab
is a	VmjZcaejdhfZhYibgjcYcaiib
is back	dckhdebekdejbdddcfkcdlkig
is being	edikcdbcmbjkYeddeYdcdeced
is done	cjdhiaZigbbmZckaaYbjcjibb
is dry	eccandbnaaboadcccamacdcah
is fine	bgblacbclaibaZkbjYdcdcbcc
is gone	cbcbdkjelcjejaedfYiaefdkd
is in	VegepVTgnTefcgUllUXXiafWl
is it	mYaaaZfalbkeWnaaecdddcaaf
is late	aYeflYibghabYcanYgalbaWZe
is late again	dbjcdejegheghfcdedekecacg
is livid	bcdcidleblcdYdecepfbeebpe
is now	eedjefdfifchgcdbggocfdccg
is now D	eedjefdfifchgcdbggocfdccg
is off	cadZanZabmZcabcdchendbgcd
is on	gjiYiYcZoaVdleVjYYaVZjhmZ
is our	daZjcckelchcbddecahblcZcd
is out	ZZhiajZcmcakklbeeceajcbed
is real	iifffffgjebffkjeedeefefee
is the	ghXmbbYcpYihWafhbVabcflZf
is there	dkbfdebekeZgjolaealcdefee
is up	ZXkbcamjhVZbVbabbUaVclmYn
is w	bZlkcdYbmbfpcffaicgfeifgb
is w, them	eeejefeghghoehddkbgdeghdd
is way	fegkcdceclidaceedqgleegdk
is way over	ggifgggfeikfcdfffmheffgfg
is what	ZjZiadYbnalchnaacZdbfaZmc
is with	dekmcdaaoaflZckdcZbbeeded
isnt	giUfZWiZekUdcfakamgVXXUmf
issues	ZdkgkYYaobZbZbhbdkkZckibc
it	ajfgYiahdgofgpsjajniekkhd
it D	acehbalkdbilYaZZaYkbcaYha
it but	boZZccbahiieWjkabkaacaXba
it first	bhkbedcbmccedcddeccdeqade
it for	kZgibaZcekldmccbcjdbddbcd
it in	djdXZiggfhZaZZYlbkZicZWab
it ordered	cnaaeeccmcbdccZYdapbcaabd
it out	cbicgihddkYcZacddigpeifmf
it over	dagjcddekegffkkefgehblceg
it over the	dagjcddekegffkkefgehblceg
it settled	fdkdffdfiffdcdngiiodgcbce
it settled D	fdkdffdfiffdcdngiiodgcbce
it to	hihaccZboadkZYmahUeaaapbc
it up	digcffbejeghfdadegbeekhge
it's	VifkffcgheiXljoXieZmZYVYY
it's dead	ecdddmcdblcefkcecaepdeddd
it,bonneville	eeeeeiefhgfhnefmefeghgfgf
it,bonneville trailers	eeeeeiefhgfhnefmefeghgfgf
its	XhXdmgeYmfXhbdjdqgaanbeZU
its on	deejffffifghhgnedceeeddee
its on the	deejffffifghhgnedceeeddee
its over	cacbanabkibgadcccaebdkmde
job	ilXYZkXYrbYZsbiYaUZglZfZa
just	mgaelPYjgadkWgcehXZZdVZgf
just wanted	jcdeidffkceefcfdiZibeecld
just wanted a	efefjfifjdeegdgeiaideedme
just wants	ahajcecckdacbbZclaeceeabd
k	ZnabZaiigaabZmdbcZdbcbnbc
keen	ambadddkdcYcZagccaedeckdd
keep	ZdlZbkYlcaXbXZaZdjbeamhag
keeps	fiYYiahcdlbbgbbbgkgYdcYlc
kick	ekcchfcfifXlbjcXbdcfbfmcg
kick off	ekcchfcfifXlbjcXbdcfbfmcg
kick off mon	gggejfdghfdmcdcaddcgegddg
kickoff	dbacndXfkYbleaZkcaZZZabYj
kickoff w	gffejgefifgiheenceddedeci
kickoff w, C	gffejgefifgiheenceddedeci
killed	baaZaqXbZoaYVjnXhWZmjZWYY
killed it	cbcbcnbcamZaaknaiZbkZbZbb
kit	gkZhaYhaoaWljaZZYcaWaeaYi
know	jlbZVgeZtVRVjfmfXQXiibjfa
know if	djiZefbflccfhdbkddbbdeick
knows	nWedaXicmcZaWYdacXcmZcZab
l	gaclcccekccdedfflgeegeidd
lab	gmhXaZWbpXXaWZkXabdXcioYb
land	agbkhbZelcifkkccjeffccdaf
landed	iabYobVkfXZiYbYkkZZYbaaZZ
lane	dhaYdZjfmbafobeacZbZbcZZi
last	UgcoZaeUihodlTifkkZSXUjYl
last 0	bZjgZahbgikbkeabkjkcdckac
last invoice	eeeafdjcdlbcbedemnedefeed
last open	fdemcedcmbknafcedZcebfmec
last order	dccgnedgjdccbfejjcbeeecel
late	XXbfkUkbjfXiacYiffcjcYYZb
late again	dbjcdejegheghfcdedekecacg
latency	ceqbbbZXqZbcbcbcegebboobd
laughed	aaoaeZalZkmfXfceflecekbec
law	gcelbbYbmdZoXZkacjbbblXbc
lawyer	aYZleaiZhiWqZYlYniicbabZf
lawyer P	dcdldfbejedoddlchbefddedh
layout	aZnbddadkdadjebbeZeccckcd
lead	ZgjbYgjXghUbjajjdgdmbdmgd
lead P	amfafdebghZeYbkcacfldgilg
lead P talking	eeefhfjedjeedeefedgnfedng
lead P wants	bnabeeadlbbdcdlbeYecebibd
lead time	cbjidkZaekbcgdcnclekddZcd
lead,C	mccdccZemacdYbcbcadaddkac
leaning	dckdfgdlbblcYccehbfcddled
leave	gihbXYfZmdVhUZXeZVhjZlXZa
leaving	fYiabkaddjdcocbadYdndeZcd
left	kafZgRiTjfegdUWibcWjaXPej
left a	mYXYYZhboYYcUaZZaWdZbaXZY
legal	ZWXrXZbdkbiubaYdghcYcZggY
legal has	fdefcfidlcffbffiihadgeiag
legal has a	gfgeegjfifgacggijibehfjag
less	aZhjcgZkeahbibcdcecYkjXbk
let	ZXgXZnhbfnYbsbbccXdgdbZac
letter	WcXklVUdoYZlUiXYZXkYmZhYZ
letter of	ZZZkhZaflbfmacbddaabjdacb
liability	bccnabaaobYsVbZadleZcbafZ
liability stuff	deelcedejecncededccdeedhc
life	YhnYaZYjeaYcYbYaaYdkdknbc
lift	jXaiZblchjXfVkkhbhfbbbakb
like	chfhVUgcflclfebUXphcYhlVZ
like the	bjhfddcggfZjgbbddmcaefjcb
liked	mfgWYZWdkXWYWXegYhZWaZVXY
likes	UfhfXVhbmacYofnXakaXZZUZW
likes it	ekccefedkcaebZmdfZedfedee
likes it but	ekccefedkcaebZmdfZedfedee
line	gibUgehabmaWQjYkWpalWecho
line 0	ckZbbbjhfhadaidldhcdeebeo
line from	ijdcdcadlbceZdbeeafbedbfd
link	mZZbceiekeabacdbdcfcdjibd
linkedin	iYiZciVafidaoZYZaXZkZZYaZ
list	kefjdTUgibplhecXVjkVbcjVf
live	VgedqVRncRiedVVrTQVRVmQck
livid	bcdcidleblcdYdecepfbeebpe
loan	bnZZccacldacZmccdleddlkdd
local	XcjkZiXZnbWapaYYZXbefdkpc
log	ecidbckkhbdebddedZeadjibd
lol	iebdYYlYsXfdiWZacWhaaVcha
long	ikdbZcYcmcghhdbjfidbcflgc
longer	aZmiajbbdkadnebjciejdckdd
look	fjghYVVflXZYplZZagbVjkgaZ
look at	fkeccbbcnccdjmdcdleccgide
looked	clbbebdfkceffdcdeaefegfeg
looked at	clbbebdfkceffdcdeaefegfeg
looking	bqhXTURhhaYdneVeWUaeZaaVe
looking at	adlfbadbjfekjjcdeZbfebabk
looking for	cnYbbbYkdaacXYbibZcacagbZ
looking for a	ejbdddbekcceZaccebececaeb
looks	iejabbZdnalcaacbdZeZldgbd
lost	TcURTgmVlfdcclZTUgXefWlgc
lost C	cccZbfjddkbjmbccdbebadjdc
lost on	eddbencejeqbfcbbdbdafffcb
lost on price	eddbencejeqbfcbbdbdafffcb
lost the	ddedejcdhjfaYocdcagbkdack
lot	aXegoXXkfYmZYZZajidYkcZcc
love	ameZcacibkZdanYbcnbfcmWaf
love it	bjiacbciakadbnZbcobgdkYbf
loved	clebccgnaalebgZafhcechYki
loved how	eeeeifjieedgeeeehfegfedmg
loved how fast	eeeeifjieedgeeeehfegfedmg
loves	anagcbZkdYeknjhbbXaZccaaa
loves the	bnZZddbkcaZklkhceZcceeabc
low	canadbacockebcccdadjckkcc
lower	YVeiijTZcmsauZYYhdbWXaVih
ltd	fgjeZfYblbXjmaeifbecaalaf
lunch	ZfigcZjhhYlfTgkXZYZYZXXYi
m	VkjZeXfZpYofcjZkTRiUmXkhW
machine	ilYYjaYkcfdZjiaZZXideaikk
mail	rTWUgVhZhhYYacfWinalffVfa
main	YoZZdcaekbbcjcbdeZdceeaoe
maintenance	gZZhakiekdnfidbddZgbddbkc
make	bhYgZlZckgbbacZlaamZcbZac
manager	inhXabWhehibebcjbecfcbYai
manager P	fmjabcYhfgicXcchbgcbccabi
match	aYcpcaWafipbmZYabhblcajZc
match R	bbaoecZemaocldbdcYfbedcee
max	jjZfbZZdldXbbodekjdegdjcc
max 0	ejbkdcefifaeZcedmlfefeiee
may	ZfakgdiYZoWZbgbZYabqabXhk
maybe	pXababYdmcbakcbegjdgcakcb
me	mgbZYeebfkeYkcccSobgiSddc
me C	cabhkaceghngnedefYcldfdef
me the	hgghZYWaqZiglZchbfgXlZgba
me to	dibaakbagjZcYkYbdlbaachcc
meeting	ZeZkaajehgXhWgkWYVYVZXXYi
meets	bdgibbhdmcaZZkjZcalabciad
meets D	bdgibbhdmcaZZhiacblabcZad
mentioned	bhiZcYhcmccbjaZacXdYbgjek
mentioned follow	dkeddedhieccefdeddedehfdm
mentioned follow on	dkeddedhieccefdeddedehfdm
met	pbfcWVcZkegYejgfbUdcXcWeY
met P	igdZcbiefiZfgcaidbgieicbd
met at	ocbcddbenbaajbaddccbdbahd
met at the	ncccedcflcabjbbddcccdbbhd
mgmt	aehidaZcejceicibeacndbZee
mgr	bciekaibfieZhihpkhfceajje
mgr P	fcgclabbfifafjdpkhfdgagje
middle	Zaikbbaelcocbacbabecddebd
might	oZbeaWgZclZangaabWdmcbXab
migration	ckgibbacdkbdldcgcielddjbl
min	kiZUaheYkghYWheWXfaVfXliZ
mind	bZoZccbbghmdZkkcdkgackfdf
mini	bnaababelcZdadcfdaeaodbef
mobile	dlcceedejeccakkceaecdepce
module	jalaedbemcjfXncdeXfddbZfe
mon	cbkfiVcgjZbhiYjdYilalhkdc
money	YnadTjcWjifYP1dUqmfRWWcUi
money for	bZlgdiackgkcZpjdhkeacaZcd
monitors	dgnfddXifdcbbhjbcacdbcadc
month	YjciabeZdkahgiZeeZencghlf
monthly	bajlZbXbncnjZabbkZbcdcZca
months	YXeelkYgdjildZaajickabXcj
more	YkkceaZfjanTnhcbUkgcVehfk
more seats	dahihcakdaibZccZcZlcdbZZp
more trainers	dddedfkeiffdheeefdfefffpZ
more trainers for	dddedfkeiffdheeefdfefffpZ
mostly	ighgccccmdfgkdbdbhealfnga
move	YjVlYXXjiYWjXlYjaXZYaakZZ
moved	ddgWfXkXqYUXZWTdWVYUgffXX
moved to	efeWfZkZoaXZVYVbYYaXehUZZ
moved to D	ZhfZgbianbacYZXebZaZgjXcb
moving	XXcaYpfiZngacZYfZgZmZciYf
moving to	ccibamYjdgicebaZbXchajkch
ms	iadkdccclgcdXcncdlcmciibd
msa	ecbnfdXZoaXraaXZgchfeecfd
msa signed	gggejfdghfdmcdcaddcgegddg
msa signed,kick	gggejfdghfdmcdcaddcgegddg
mtg	iZlZabbdlcZdWknbfZlbedZdd
mths	cjdehfgkceffbfchachlefbgo
much	hendWeSidglhjVVYdffUagTag
must	dqSfWeTZsVPfSZoilQmaWWslW
must have	biaacjcekdadYcbZcbkhccnme
must run	bmbbdecekdadbedjdaebdepce
my	kNbbXYscigRanUWeWhbreeQXS
my card	ocbbbcYembccjeeddafaeecae
my contact	backedicamdfnedcfbfqdccee
my inbox	efeclfcbldeobfdabddceeedd
n	fjlWZdYkchefndgXgidkidsfb
n a	hiedffdgjdeefecfeZgehblfe
n they	dlbefedejgZdmcgcefdccedae
name	qWfWYVWaqWbdlWeYcYdVZaZYY
nd	dhhZajegfgRYpiaahjhlmYlhn
nda	jZanWbYZpaaqZceabZabccaaa
need	glgeWSOWqaYfgclnghVaWZsWX
need 0	bbkhcdacmcZcmZZnlabhddXcd
need a	gZdmbdacoaimlakibYdacfjbc
need it	ZigdibcbneZaXhXlbnbZdghbc
need the	edkeggfghgcgYkkdgafffcaef
needs	cjZkecZciggcZiplVcZbWZnaU
needs a	aXbmlbZaZnjeakkdekfdcdZld
needs the	dichcecbmbiaggnbdYjceeedd
net	aZbdbZnboXagdhbdqbiZbeced
net 0	aaadbbnbmaYgdhbeqciacecfe
net 0,we	gfgifgffjeZediffncddedccd
never	lVWlZXlagieiTjYYkkfYiaWbh
new	kWTZSkpUflXVckgbZkZfXXXbi
new P	hXagfmdbZnadgXqaajblbaYak
new contract	ddebceldkdfYafgiihacgfjaf
new contract tool	gfgeegjfifgacggijibehfjag
new one	hZZaddmddkddiabicjfjdccjb
news	bfZdailifckgXaZYYZbhZZYZY
newsletter	mZZYaYhcmbZbYaZacibdbbYfa
next	elgcYQeWkgYdhlfXhmgigjaga
next to	eWiYaakdoaabiaYfcVdZbkZbc
next to C	iaZcddkfjddeZddhdbfdebced
next wk	mcggadYaoahjYZffjXkYjkYbd
nice	hegZihZcfjgjfjYaapfbbgfZe
night	bZabdbmYodbZbeabcjdbcbanb
no	ndcQbrZSpgdceYccXjcfZYjXb
no budget	hlZabXabkdZaZkZbcgZecdYdg
no budget D	bobbcaadjebdbqbcdecZeeacc
no go	aYfaaoadkfhdXckZdglYckdae
no idea	maddeebfkdcejcceeaedfeede
no money	hkabdaaedkaecobbckddeeZce
no need	mbbddecfhgceZdccdlfcfeYhe
no news	dbcZabocmbcaYcbabacacaabb
no project	meZabZZemaadWaZbdZdYddXdd
no reply	hdieaWjdihZcXcaacWdhchiaa
no talk	kicbdcZclcacZdccdZhaajacd
no to	agfjcjbccleibdcggpdcdgmfd
no word	eeejefeghghoehddkbgdeghdd
no word yet	eeejefeghghoehddkbgdeghdd
nobody	hfWVjkfWfjZZiYWjZVbmiZgXe
noise	badZbkkdkfbgbZXcaicaclqce
none	nbabcbbclcaaZjedcaeccdabd
not	ZejfXlZObsfYiZeidrdsccSes
not a	fYlZeidacllaYabXfmhlbZeoX
not a complaint	efefjfifjdeegdgeiaideedme
not a fit	aeffbladbmbebcdcdoekeeibd
not convinced	clhdcabedkfdfeabdpeaedZbc
not good	bbleibgecleflfchechpdfdgl
not happy	bbjcbZidclaeYddkenfafeabb
not renewing	aZYaaoYeblZcXbZacWdndcbbr
not sure	hfZkbaaclhbdjaccdcdlddbbk
not the	bkdjbbadnackaclcbZdaeebcb
note	kcbacejdnabcZccbcZeaccbbc
nothing	jaceRhhWjfkldbcUXVfmVVaZb
nothing we	edecfnYfhhldkcdceceideack
notice	YYeYojWkeaXnfbXZnjaklaWZf
now	bhdleQYVuWfVheihhdtidYjec
now 0	dckbdedekeldZeekhZhddeZae
now D	eedjefdfifchgcdbggocfdccg
now but	fefigggghgkdgidfdbnffidfi
now but only	fefigggghgkdgidfdbnffidfi
nr	oYbZacacmdebZdcjdgececmbd
number	cgfmaWcYfjtdkeVUfmbWaYUWj
numbers	XcrdXWXcnYsegaYaZjZXbhiZY
nurses	ebjcekcjdffekZbceecfdkjgg
o	WbkdXYjZfjdZehhWYiZjafinZ
objections	ebceeeldmbjdbbedcYddefcee
of	jdfZWanggfebgWiaefffklehh
of 0	fdmfXWYghehdbdjhZfdciomgY
of 0 cases	eejeefdejechhehedeehgnnde
of C	mbjceYaZigiaTghYfhZWiglXn
of all	lZdacbidkfbdXcZdeieadcabd
of it	aiadjcfefhbfgeccdicZebekd
of maintenance	cbbiclZeifofieedebgceednc
of our	kbdiccackdbiXccddigbecZbc
of the	kddVaflfgeWdhYfbXkbkccdgj
of their	iaZiachbnaZcYbcaaZmZbaaec
off	UZffejfbekjeemdikmYkbhjgc
off by	fcjgedbchgZaadmbcgkbeejce
off mon	gggejfdghfdmcdcaddcgegddg
off on	djlakeXejfacbjefcdccdeddk
off or	fccodbcchhpaejcZjobjecabg
off the	hfbgkdagejiiiklcblcbheedc
offer	STzXTSPVhixWiVVelnXhVdbhg
offer,M	cclddecekcodjbbedZedejbde
offered	YYbrYWVdfipalgacjWfkZgWgf
offered 0	fddkefbejfmcigebedjgecaja
offered net	feiledcdmaeecidenaccdcbcc
offered net 0	gfgifgffjeZediffncddedccd
offers	bhjgabYcmdYblbaalYgaoaYbc
office	gWYaXXpcnYXbSZbagUiZjZYZb
offline	dlccdkZfkdYcnhbbeadbddpce
ok	UgbneWUmeSikbjqbgZicamfkg
ok for	biZlbcakdbkiikmbbZcaefaci
ok w	bidheeacmcfjZcjciadceiZdd
old	nkTWVgXYpadYdfkWYdkSYdgXg
old one	fcdceejejdgebgieebeceggdd
old price	fefigggghgkdgidfdbnffidfi
old price list	fefigggghgkdgidfdbnffidfi
on	jhfiadWbjgeenXlcdefjfiliZ
on 0	YkkbdcWijYZadgXYbbcYbioZb
on C	icXkYhcboZWbbaXbhXckZZWeY
on D	fSkkfgbgkWYbiZjcZckQecShV
on D,C	ddkeeecclccaadnbdajdeeacf
on D,then	fffifgffifeddidbfgmeeeege
on a	jkaXaZZZqXZdhbkgcYcZieXjc
on delivery	aaaklcadnabYYdbfojcbdbZbd
on everything	jbaibhakdbdfabobablbcbabb
on for	dkeddedhieccefdeddedehfdm
on for plot	dkeddedhieccefdeddedehfdm
on ice	ZcekbZhbZnbdZbYccZeqbbbbd
on insta	macbddbfkecbYcdccZlbcdadd
on it	ZbgmgXWXkhoafYcaYajWaWhlZ
on leave	bdoeccZbmbZbacZZcZjkckYcd
on linkedin	naYacjYboafaibaabaZYbbabb
on mon	ZggkZZZcmcYcXdnbckpZkhXbd
on order	dcckgfbgifckcfdfociefddde
on our	iaiccajbmckbZddcikdbddccd
on price	biXhbkZcfinjeYXZbibWedkaY
on site	XajegZlajekfVaZngebYbZVra
on test	ciibcebbldcdZedbbagcepiad
on the	naajfQYjedkocddVggdYjkdUe
on the P	dddleeedkdekggqecbcdeccdd
on the phone	kbdgdeckecbkciedgbefdccbh
on their	kbibfZedmahcWfnaagdekeZjc
onboarding	bjYjcdfbejccYddbbYfbecjhc
one	gehfVXffhfmXpghffhihjialh
one from	cbmbdccfigoenddfgbeefkdef
one way	gfjdffgghfningeffddelhhfh
one way off	gfjdffgghfningeffddelhhfh
one,C	iefhffefifhcbliedifkfgged
ones	aglabaZhhcbgmkgbffebfiacd
only	mggmTPPUleakafneWgnbbbabg
only one	jadhefdfkdcdadkfeZmcecbde
only the	cbikbbcdlcfkYdbdbkdakecdb
only w	fefigggghgkdgidfdbnffidfi
only w, the	fefigggghgkdgidfdbnffidfi
open	kgTkZWefggYmfeVecibVZVgpT
open to	hlcZddZelccakddedcbdddbcc
opening	nWlWYXbZmchenkYXaVcepccZd
opening,us	gfjdffgghfningeffddelhhfh
opening,us 0	gfjdffgghfningeffddelhhfh
opens	jjhYacackdgdaedaccbcldccj
opens D	jjhYacackdgdaedaccbcldccj
opex	elbccebelbYcdmdacadecemde
ops	eegTXdmibiWYggViYhbecgiiZ
option	bbieldajebliXbcjkbfdedked
options	ZfnbZaYdoZobZZbbaZdZcbeab
or	RgUtdTUScnsejeTfjrcpVZhkf
or they	fdcmeaddekdjajdbZndhbdbdf
or we	ecclecddblodmfeeejdiahdde
order	bPekudHijYcpadafqZscYaTUj
order D	ZXmjVaXaoXbgWYahmbnTbgbYX
order form	YcZnhaafiajqXcbdabZaddcbj
order planned	ffifffffiffgggffgindlhfef
order planned for	ffifffffiffgggffgindlhfef
ordered	ilYfcaZkeZecXZYWbXrYaiXZb
ordering	cbbnbdanZabbacYbcapabbcbc
ordering D	cbbnbdanZabbacYbcapabbcbc
other	idajUiVXekleuXVWYecWcchXX
other guys	ddajdideclfdpcdcdYgbddbdd
others	cbmfbabdoYkdodbcdaddjcccf
otherwise	aiZjhaYbhgZgXkkjbXZkbaebj
ouch	ddcbbgibYoibibccbbebcdbdc
our	hYlhXfebejkiqYdbjoYghXjgW
our 0	cddlibZifZjhacZbicbfkcdcb
our 0,0	ebhidcaekdccbddelbchldZde
our concept	eambeecejebdXknbfbaddebce
our offer	YYpfaYYcfiscjaabZmcXciYlc
our offer,M	cclddecekcodjbbedZedejbde
our price	aYiXcnZdkeqdpbiccjfXadacc
our quote	ecndggaeigldikegefgdedbed
our side	bbanbeaclebfZeddmkdafebgc
our std	fdlbefeejebeeeefgbddfdehd
ours	dYoQkfPhlUjhtTfTWSbTehmhX
ours is	acnabbadlemepaadeahdcfice
out	jgcaZhgZlfjdifegfhWfhahhg
out D	YgdfgZiYrYclYXjZgjWalgUXW
out of	hhdZdeikcgWafigeahcjechgi
out of the	ehbdfakcejbbadbgdkfmhbcij
over	dgaakhbgffkbijmdaiZfgjkZh
over 0	kjZfZZabnZhajbhbiWdadcnbc
over the	cXhhgXgjchddiihcckdiZlWac
over what	fckdffeefilfZkdeflhdeeffg
over what they	ggifgggfeikfcdfffmheffgfg
overdue	fcccobXckdYYYacYoWdncdaZc
own	ZaYdZjkchhZiabZeaYcgbbZal
owner	ihiajeXncdeidajhjfbffbecc
owner P	bhjajeancdibebiijfcggcedd
owners	caajdkaekeaeYlmdcefaccbcd
pack	YbqZaZYaoabcWZgcchgZhnkbb
package	cajfkdYjgcbiacacbaicldZkd
padraig	cmaadcbelcZcnlnddaecdbede
pages	cbfkddbekdZmcccecaeaicXde
paid	VfXSnUhlhaTjSgVildZUXfVVg
paid the	cabZhaikgdZXYaZlqibZbbbZZ
paper	ffXlhVTdpYXsghdcYdeVfaeaX
paperwork	bhZmZcWmbXjbXkgZYYhXaibZh
parking	iYbbablaoZbcabaccaeZbcbab
partner	ghZjfZXZpYbiWYmXaWcYacXZZ
partners	dcamefcdkdkajeoddaldfcadf
parts	blahjYYafjcbhaamYYYejjkob
pass	eejeefdejechhehedeehgnnde
pass,0	eejeefdejechhehedeehgnnde
pass,0 to	eejeefdejechhehedeehgnnde
passed	cUpTfkSmadfVSVUffhYgllvVW
pay	YcVihiYUeklWilYWhlZWbYUYZ
payment	ZYZhoYeXmdYpWYiatfeZbaYYY
pd	baZYoeZkcbbkZddZpZaZccaak
pen	gabldcccdkaajemcdlapcgdcd
pencil	dbiidddcejoelededkffdeddg
people	kacZacidfjZcYcccdodacgZZd
per	gagiXVhhicqcehfXahnVgfaYc
per room	kcgcedaekdndZddfedededdfd
per seat	ecikedbcoZpdYdccdWcbcfbdh
per tender	ffifffffiffgggffgindlhfef
per tender docs	ffifffffiffgggffgindlhfef
person	pXbdcbXbnZYjVaXaaVdWbebYZ
phase	XmidfXRjeWkbYWZjUVXVZYlVt
phase 0	algfdaWkdbkaXZcjXbbZbbZao
phase two	eddeneaijcglheebceadfeddo
phone	ohTacWchiWXidmbXdVeZafcme
phone at	bjdgidceieZmdcfcgcefdfekg
pick	dgjhdeZcnZgeaidclZebdjidd
picked	oacWhlUjfbVYjYdgYSaWXffVX
picked up	rcaabcZcpZacXbgbcXcbcZZZb
picks	jiYjbbXdkdZcfcabbbkaacbkd
pilot	SefhkfQfhdgggcUXXcXZWpRXd
pilot at	cclaibahgbZkYddcdadbblZdd
pipeline	aaaabdnbldfbeccabcfcdaacc
pitched	lkYacaYdkdbdinbccdgccccee
placed	chcgicafibbhakZZZbmbeeddi
plan	WejhXjVYghVbYlnkngZXZekWb
plan,C	bjbldbbdlcdgfcnboabbejZbd
planned	jcghidaekddlifZZjhtaigche
planned for	ffifffffiffgggffgindlhfef
planned for wk	ffifffffiffgggffgindlhfef
planning	hdaabckifaccZhZbbabaccZck
plans	bijcddZelcbcacacebnccecdf
plant	YnfYZdhbfhjabaahaffkcZdll
plant lead	eeefhfjedjeedeefedgnfedng
plant lead P	eeefhfjedjeedeefedgnfedng
play	cjhcdebkcbgffdbeffegeobdf
play w	cjhcdebkcbgffdbeffegeobdf
play w, it	cjhcdebkcbgffdbeffegeobdf
plot	dkeddedhieccefdeddedehfdm
plot b	dkeddedhieccefdeddedehfdm
pls	dVWheenZjfZgWiZZYkclaWWYY
pls stop	bbbddcmcdkcddceddmdmfZddd
plug	eicbelcegiYeXfmadZcdcclaa
po	VTcemVfpbSQtQRilXQhTWVWSR
po for	fcacmeZhjdfnbcbmZdadcebeb
poc	XUiXajhieggkjihXggZgWmnZZ
portal	mccZdbbfkdedXcaecagcpbbee
pos	licbbdchlbbWaZZdeaaaceacd
post	nXXWZaiYpZXZYaYZhXcYaZYZa
posted	fiicccbdlcbemcbbbYehcmYcd
ppl	pXcYaZjWqacZbefZXccVZfYfX
prefers	ZiiiZZZcnaafibjckbdeikdbg
prem	dgkcchbdlcbgacbbdfdfdcnag
prep	kgbadbhcmcacZjadaebbcebcp
prepay	fdbeZlbdldjkjedcoZcaegddc
prequal	jajbcaadmbbdZccddacbnbadd
price	afanbiXdbmskhZkhcmfkkacZf
price for	cgnbcdaifdlcYedccbedcbgbc
price for 0	cgnbcdaifdlcYedccbedcbgbc
price list	hbfldebclcqggihdcYmdbhcdg
price per	kcegdcbdmaodYfddeaecehefi
pricing	aXlibTdideoXRXViWfWjYjgXm
pricing for	hZobbdYekancacdadZdbdhZdi
principal	eiceeicdjffdbndebfeegjche
principal P	eiceeicdjffdbndebfeegjche
prob	maZgafacmbfbZZaZbYZhabZfZ
probe	chjbeecfkdbeZcdcdbfdelofd
procurement	afkiZYYafikifXnjkjagjbXaa
project	kaWWcmdYbnWZXaggdXduZYZbZ
project got	cdddclccckYchZcihgcsbdhgb
project got cancelled	cdddclccckYchZcihgcsbdhgb
proposal	UTxSWVSUpbfWdUqgckVhYUfjW
proposal goes	gfiefgffifceiemeihbdddcgf
proposal goes to	gfiefgffifceiemeihbdddcgf
pts	eddjdhcfkdimZdeekbibmebde
pulled	ddhdeldffjgghgjfcaddhdjgb
pulled the	deedfmdfejcfZhmccbdecebdb
pulled the plug	deedfmdfejcfZhmccbdecebdb
pump	XfkcbbibmfkeZdbdcmfbebjcd
pumps	ZmchabZhgcdbhaaadkchcacaa
purchasing	aXfkZaielchnakigbabZhbYbc
push	cjhaefhdldcbffcbbZbgehjbc
pushed	XcnhXYgiZmcZWYZZbibkblZaa
pushing	ecinedceblfhifjbikgdcgbeg
put	dghfVfeYcmcgehgbeeXplkUWX
put us	hXYkbbgddjbcWcZhbZelaZccc
q	dkYkWYcboYYZcbZZYZkicbkpZ
question	ahkbbbbdlddeaddccfebdfodd
questions	baoccabdnZefhbbgdYdanirgd
quick	jhcZcbhelcebXkhjcheiedald
quiet	YlfeYYgaclodWbbabqenbZXZb
quote	TQsbWSZTlgsUhdTgSldeacceb
quote D	felgfgdejendZbgdecfeeedfe
quote for	efoZedYemamdVZdjbXcZZajca
quote is	dapafdZcgipdelbdcmfZbbede
quote is way	ggifgggfeikfcdfffmheffgfg
quote on	aahkdcXcandefcacendjbjkcj
quote on the	cccmedbeZngfiecffnekdccej
quoted	YVgXXXkapYrfVjYnalcZZZWca
quoted C	dZcZZblejeiecceeedgedfdfe
quotes	aikbZYZZoalbjZZccacYogedc
radio	ZjacaYmdbmabXbaZbYdncbjba
radio silence	aebcaYmdambcaccacZdoccbba
ran	fdecdbkbnaaeYdcceYebcegde
rang	kaaYjahbdkZcdccbdodbdehld
range	bjiZbcadkfodWbbcdncbdjkfc
rate	fiXnaZYbclabkbffbicdfcibi
rd	eaZfZjldkicbgccaaheijZZYb
re	ZaclijUfZoYoZYhXkraiZfjYn
read	fgmZbaWbpZibnZYbcgcXgfeba
reading	aZkjXaYaoaZsccafcZbZbdZac
ready	ZZjmYdednZflYZcYbdlXaZfgd
real	hmddeedflcaedjicdidcecgdd
really	cmbcdedoYZbdabbccYdcdbZac
received	caaXjbhkeZZjabaikaZbcccba
reception	jbbbddgekccgYcYcdabdddbfd
receptionist	iaZZaajbmbacYdbcdkdadcacc
redlines	cbdnadbbmbZrZchcaZeZccbgZ
redoing	ebldfddfifagZdceekefedhcg
references	abhkcbZboaYcYccbekebcdgkc
referral	qaabbdXboabbXbZbcabZcbbcc
refresher	dcceffjekdececfdhZhcedbmd
refresher course	efefjfifjdeegdgeiaideedme
refuses	aabkjYccamXjXZYZhqdZdbjYc
register	mbccdccfjechZecdfbhcoeeed
release	ehjcedeekdZffnqdeaedebeef
release it	fkeeffffjeaffjneebeefffef
released	cmbcddbfkcaeZnccebdcbdZce
reminder	baZakdgbldbbeabamcbcebbfc
renew	YUVpYnUZhihlakWYXfchaYVXq
renew at	babnbbabmdobZbddclgcfdbdo
renewal	SPQfglhPenXcjWUXagarXZVkz
renewal is	caanaZddblaehccbglaocbchs
renewal is up	ecdfieifnZbebffeeYdafdecn
renewal w	dcdncbbdclbaheehccemfebgl
renewal w, C	dcdncbbdclbaheehccemfebgl
renewed	bZaZikYhjclpjaaZWYgYbbZXj
renewed for	feedkbdlcbcnZdedaahbddcbo
renewing	ZYXbhoXgdjYbWaZabVdmcbaas
reorg	ckaZajbdclceadadckdoedbcc
rep	ibbjfecgifkdpdkhdafdeccde
repeat	jbbbjaacmaZhYbcZYaaZccabp
repeat order	jbbbjaacmaZhYbcZYaaZccabp
replace	YpZZabZkdaabjYZacXcibjXab
reply	idieaWjdjgYbWbZacWcgcgiaa
reply from	aegfcamdkhcdZddddbemdcbcd
replying	iagZackbekZdZcabcZcncibcc
report	XmjXYYdbpYYkUZYdaWcYamrYe
reqs	anZabbabnaabYbcabYdabbpab
requested	ZclfZkYZfijcXcbcdXdnbbabb
requoted	aanZaaZanaqeYbbcaZdacakcb
resent	cbmXcckcmcnYXdccoYccccYcb
response	aZnlZYXZkeWjXaaYahaXnaXph
rest	fggblZWbpaiXiaacqVZXaYiYZ
results	YZqZYZYihWZajaXYeVZViodba
results D	cbmcdebbmdacmdaagbaahnWdd
retention	eidjdfdekdZlkfgfmaecffkhe
rev	bZnabcaekdkcZbdibZebbcmbd
rev c	camcddbejeldZcecdbeccdjce
review	ZaoiYZYhgYZkhaZaaYaZagqZa
reviewing	aYmdgZfaoZkkYbZaaYbZbaabi
revised	dbnccbXcoamdhbcabZebbcZbb
rfp	XjkVYYWZrWUcTWUWZVbXvXjZZ
right	hfgjYaYihZjgXXXYZWmcbgbhY
ring	maeYbcecnbgdmabZZhefbecae
ring back	cgdbefkfkdffddbcdZbgegfdg
ripping	eeefhfjedjeedeefedgnfedng
ripping it	eeefhfjedjeedeefedgnfedng
ripping it out	eeefhfjedjeedeefedgnfedng
risk	hdblaYeZdlbnbfjZjTZnccWXh
rn	boZaZaaemagaracdabibedccb
roi	cjkdfebdkdfdgfjdelccedcce
roof	bghdeicckeZdanZciYebcidcd
room	eiaYjZjaejjZhaZaaWckdgiZa
round	ahYoXYYcoZgeYgZZZgZXjbebl
run	bmVVcXkboaWcgchigdgXlZlda
running	YYlWhWjYjgdegYWoafbhYiimb
running before	egkcffbejelhddboeideediee
running before harvest	fdldffcejemhdecoeieeedcff
runs	lgWZeZjcoaceSijeaagjacecn
runs it	kjccccaflcbcZibcddcbecbdk
said	geYjYlWhehndYfcbXrkbXfeVa
said 0	fkbfeeegiekfecfdeffgcegef
said no	XaZhXoXXdmiaXZZYasaXaZlba
said no to	aificjbcclbdcdcbcpdcccned
said send	jeffffefiebebddefZdeeddef
said the	ggifgggfeikfcdfffmheffgfg
said the quote	ggifgggfeikfcdfffmheffgfg
said they	kigWaZZcnafchcbbdikZdbabc
said yes	dbcmdedckcddccmggaieffcgd
same	bkhghRVhiScdrZijiZjSTckgq
same day	hacelbakdbaeYbhbhbkcdbalb
sample	fgmWXTTajgacdWdbbgegdsjYZ
sample failed	gfjffefeckgdfdcieqddhnpde
sample failed the	gfjffefeckgdfdcieqddhnpde
samples	bcsacaYapZXdWaXabXbXjtgbd
sandbox	afmbddZifaacXbccdZeadolcc
sat	ggVYakgbejYbVbZkbjcYalXka
saw	fXjSdUnXfjaaoWWVXegghVWVY
saw the	hZmacbZdfiidldecdihZcdbcc
say	kYhdUhfYlehWihjggmdfXkRjX
saying	jZhjhcadleldWccdijhcdhajc
says	cffjcVhccnlgkjdhpsmdXciga
says 0	bcZljbccghdmVeZhnieXdcWeb
says P	ikcaccZbmaacajmcbbbadcabd
says our	eZjjcbZadlgclcbhbncYcbjdd
says the	dfighYTidimideahgkgWgklfa
says the P	ahkeaeZjeZbjjafdiWjaelZbe
scope	bcnebdZcmbfibddggadbdjbge
score	fdjhehdfifgckcdedcidnecee
scoring	acpabaYlcZhdYcbcdieZlmfcc
season	amhYabZanbbbZaZibakZbkWac
seat	cafncbZbhhobfcaccbcabfZdg
seats	XVkoedVhcjoZSWYVVdmhXeTVr
second	UlXfgkcjbjgedTVclQZWicTdv
second site	aoZeZabgmZbcZediaadbddcZn
second yr	cbcjkdagjdlmWdddcdcedddjn
security	desZUUUhiVVggXbWXeYVfhwWZ
security review	bcnbbbajeZdbacbcdZdcbfobd
see	gjdeXZhbpabjggZbejeaaoiWY
see the	ijbZeebdkgbcicdccjcedlldd
sell	bijjbafabnadnbbidnekdcZcd
send	hmddbaXdkXghdihbchhZdZWcZ
sending	ffdWiidYdkWdUaVmagcXZgpja
sending the	cbgedkZdkfchaddeeafdeolef
sensors	akeafefchgYcjhZkaXgbdmjkc
sent	hTpeeNaZoalnVSWakbehRdjdU
sent C	kbjabdaekdmaXZfbgaececldd
sent a	YZXffanjakYgXcabalcjcZajb
sent cookies	eeeeifjieedgeeeehfegfedmg
sent cookies lol	eeeeifjieedgeeeehfegfedmg
sent the	fgjYgaXZihkfWaYYXaclcakXa
sent to	hZlhbcYdnaejWZZaaXkacZibf
serious	bhbkbbagckZeabcmcnhbacmbe
service	fdciYZjYndcXkYYXZebVYXUeX
service visit	cbbafdkbfjddcecbcaccdddoc
set	gdchlYUfkWYiVjcjiWkcZdXYf
set for	dbckieZelcclcbdiicngdcdcg
settled	ecjicebclckjZcndigpbfbZbc
settled D	fdkdffdfiffdcdngiiodgcbce
shared	bajabkabmcbdcccbbndbccndd
sharpen	dbiidddcejoelededkffdeddg
sharpen the	dbiidddcejoelededkffdeddg
sharpen the pencil	dbiidddcejoelededkffdeddg
she	ghgcWVcaihmYelpeZnhUbgWXg
she can	bmcbdebcldYdbljdeaedfdaef
she has	bikZccbcmbldkkideadcejadd
sheet	igkYaZgapajaZbZZaXcaZZjkZ
shes	aijebaakdakjYccdcacZddecc
shift	cabafalbmcbaacbZZjdcdcbmd
ship	ZZkiibVhhaXdYbZqeaYaaaXYg
ship D	fdcgkfZiedZeaebogcZdcdcbh
shipped	aZeZicjbnaXaYcamaXbYblZbb
shipping	jYfajbZbnaZhZcblZacbcjjcc
ships	daZcmddeldgmaccobcbbcbalb
ships D	daZcmddeldgmaccobcbbcbalb
shock	cchkccbcclnfbeceepfcddccd
shop	haicZjZbldbbldmccZeZjbbcc
shopping	ZffbjYjcfibeWcbcdadgcccci
shopping around	ZffbjYjcfibeWcbcdadgcccci
shops	cneacedlcdaZabiacZccceZcb
shortlisted	aYmbZjXYrWZclZYZcYZYnZYba
should	ZYfiXZkhhajhWiZYZheiacaaj
should be	cbiYacnbmcfbZadacbfkceddh
show	YjfdVWkXgiViegjUjieVWjYjX
show again	aaababncmacbacabaYaZcbbac
showed	ZhkgccbekebjmdajeYcabejdd
showed me	ZhkgccbekebjmdajeYcabejdd
shows	dbldebafckbgoeeefbgmdddee
side	ZajlebcaobYfncbbmiaXcieka
side by	ddkdffcejedeoedeiceedkhde
side by side	ddkdffcejedeoedeiceedkhde
side w	ddkdffcejedeoedeiceedkhde
sig	caajjeZejeYmebkZefrahcbbe
sig date	eedjefdfifchgcdbggocfdccg
sig date is	eedjefdfifchgcdbggocfdccg
sign	TajlTVijgbedgbeaWarjacTba
sign D	ecbebfjnaaijccbabgpfffchc
sign at	cdclefadkedlcbdccdndddefe
sign now	fefigggghgkdgidfdbnffidfi
sign now but	fefigggghgkdgidfdbnffidfi
sign off	ebjiceYbmbacZZfbdZjbddabd
signature	baZngcXfjYZqWaiYlcmYabZhd
signature planned	ffejegefieembeddjhnceedig
signed	bUQbjcileXflfakhXQbbZcUho
signed D	dabjibdlcajgVagUYamiYbcYh
signed D,two	ffecmebkddfoaddbddddddeca
signed by	dcehjdbhjdgocecfddfdfedfn
signed off	cieZncWekcZcaignabafcdclk
signed with	aZZXYhlacmeenedceeaddfeee
signed,M	edeapeXbldZpabYjfdbdcdfaZ
signed,kick	gggejfdghfdmcdcaddcgegddg
signed,kick off	gggejfdghfdmcdcaddcgegddg
signing	daaqYeXjddZgbbbXZbsgcbZZc
signs	YgWkYYgbnZVlXXoYZXqXbZXdi
signs D	cbbmbdbdkcZmbcebdcoaccbck
silence	aebcaYmdambcaccacZdoccbba
since	aapWcddhZmiWmVRUheVqVoYge
since 0	ahiYkbYaneZdiccZlZckcbaac
since D	XVhgXjgiYmXajcXaYVbjbjdZh
since wed	canbcbacnZadXbccdddacogcd
sister	ejfeeecfjeggglmeegeddicge
site	ihkVdaaYkffYfeSnZfaRUdYre
sites	fecckagmbXhbWabibXdXbkgbm
sits	amhacdbdlcecngcccadcbcbcd
six	iiYehaafoYceZcZibZeadcbcb
sleep	dbcmecedlcocccbgeZecddZce
sleep on	dbcmecedlcocccbgeZecddZce
sleep on it	dbcmecedlcocccbgeZecddZce
slides	XeXXZYpapZYbZbZbdkdfZhXaf
slipped	bZZghahblgZZYaagZgmZcaaZa
small	aiafkabdocbnYZbcbhcaddbdb
smth	gmaZccaekecbmZZaejchfbbab
smth for	dkcdffehiefdgcaegZdghefde
so	elfXblaXneccoohiVbaheZfeY
so C	cbbZimZfjeijkjbbdddbegike
so far	lWkaZaZelbacgbejddcefhibd
so not	bmbbcbcdnZddjmgddYeadeddd
software	jiaabaZdnadelckcdYdfchddf
sol	bajkbbadldandccfdaeabbjbd
sold	ZjajZiYcgiZbZZkaafbYbbYZb
some	kddggfdgifefYefffcfffjdff
somebody	laibcbabmcbcZcZdeadajbbkc
someone	njTYUaZYihkVkZWUVkebXbUoX
someone else	akagZiZbekkcpccbbZcZccdcc
something	dmbZdgcekeabWZZachdjdcidc
sometime	lccceeddlbbeZcacccbbdbcdc
sorry	aZmZaikamagaXddZbXcZbbZbd
sounds	ejdgffchkcjcfgecgfjcedmdd
spare	UfdebXlZdkhbgZZYZmafhajob
spec	ViiVWiUXqYaedYWYbTeYjevah
spend	WqVXUheekZRYeyiWXVijagUYX
spending	chccdiccbmgfendchiefddghg
spending freeze	chccdiccbmgfendchiefddghg
spent	bnjbcbZdkeYcilaYeicbbckcc
split	ddbjcehdlcacZenciaecccbcd
spoke	mbccYafjeZYigihZaYfXfhZab
spoke to	oaafacWZobZiicYbbahZgbabc
sponsor	eiijdddckfggfbjciaejdeccj
spring	habaeajflccaZddcccedjdacj
sso	ckkcdcajeacdbcbbehebcgncd
st	YjgkYXWboYfYejgYaWfXofbca
st,C	djeiccaclcbcYejdeccbkhgde
staff	foeYZaXZpbgZfZYZbmbZblUna
stage	bbchblbdkecaZdcldfeZddcgk
start	ZdjegbghfdclZYgiYZkXkkhcb
starts	ZkbXmaVYpYXdWeZiXWYXYiXZY
starts D	cjeZkcXZnaZfahbeZZZaahaba
state	eddieibfifeicjbicejdgebhd
stay	bjZibhdcbmaclXaacgdobcicb
std	fdlbefeejebeeeefgbddfdehd
steering	celeccadkdddaaobbbcccebbd
steering committee	celeccadkdddaaobbbcccebbd
sticker	cchkccbcclnfbeceepfcddccd
sticker shock	cchkccbcclnfbeceepfcddccd
stickers	hcacbcjbmbacpdbdcaebddcde
still	TZbphSdVihlqdWdSdijSlgbgV
stock	eeeeeiefhgfhnefmefeghgfgf
stock,we	eeeeeiefhgfhnefmefeghgfgf
stock,we had	eeeeeiefhgfhnefmefeghgfgf
stop	YXYdZmjaYoXiXZaaaoflbckZb
stop calling	aacbbkgdZncdbcccdpemcdcdd
stopped	eaYVjijgZneZUZkYkUarbYVaZ
store	baZhZkhbdkgcacddcbeledcdc
stores	jbghbYdgjYcagYahYWcZaeVaZ
stuck	ZdipdcebihXmUbmZZlaXcdZob
student	jhhaedbekdddZdlcbYdbbcldd
stuff	gdijaZaaoYYmXagaaWbZbbjfj
submission	cbocbcZekdfgYdcbddcfofiib
submitted	aboacabbnZXdYajbgaeZpbXcd
summer	XjYWYaijfYZbZZakbYbabZWac
super	iiccedcmbaZbYcacbacbdbaac
supplier	hjefZYZcnaZbdbcbdZdajiacb
support	iYYfkYfaclZZXZZnZlZZbajoh
sure	giYkbZYcneachjaacbckcbZZk
swap	ZiYZkbiaoaaabbZkZYcYaaZob
swapped	ncccccbdmccbZcbcdbdcdbbcd
swapped cards	ncccccbdmccbZcbcdbdcdbbcd
switch	bggfgcjbamccbcccdndpdccbc
switchboard	oZYZaaacmabaXZdbcbdaccYbb
switched	bccalebijdadoccddadacdddk
switched to	bccalebijdadoccddadacdddk
table	ldbjaaZcghddhdleeXdjcdidj
take	iadidWehYmqbkWhdVqhnYeVkY
take 0	YYhhicecdjlfWdbjciaYdbZmd
talk	lkUgXXTapXdhQbXXXSdYodnYb
talk to	kkZZccZekdacXaYbdZdbkcoae
talked	ggaabbjdkeaaknhddccegdkcd
talked to	bhbbcckfifcblnheeddfhfkef
talking	ckhdebfeggZcecddbYgmebimk
talking abt	djddgehgeicdbceedbgmfdbmk
talking abt ripping	eeefhfjedjeedeefedgnfedng
talks	ZjZeiiYdghjcYebbcXcZddkci
target	cfjgZaiaoaZgcbaZejoYdfiYb
target sig	eedjefdfifchgcdbggocfdccg
target sig date	eedjefdfifchgcdbggocfdccg
tbh	ibjdedefigfdZhddebgdjggbd
team	andRYfkffghYgafXWhZkWcgXe
tech	bZjbcbidejccYdbddkdabbild
technical	adiZZYjaoZabXaaaiXhaoZgZb
tel	kcecffdfjecfZeeeebgeddccf
temp	bmbdddcfjdaebcccdbfddencd
tender	jgZfakYdjfXehfdUYcjguefZg
tender docs	banccbcdledgefccfhmepgefd
tender docs,C	ffifffffiffgggffgindlhfef
term	XhXkhiVbjikofYalXgbkZeXXp
termination	ecelecbemaapaccckaiZhdbcd
terms	aXkhcZWYsWkdbZaXoUXVZaXdi
test	YevPRRPkiUTUZXeaUdbQa2tQX
test at	abnabbZifdadYcabdjbbbmibd
test at C	abnabbZifdadYcabdjbbbmibd
test,0	fkecefcclgdebeeddjhfgolbe
tester	ckhcdeadkcgffdleeedgelZcf
th	bgbhocfjcjijZdblakiabaalj
than	XgibakahbkphmgXeXdaVYeiYY
than R	dajedcgjdgcemcdidhfaeiZee
thanks	gYZYZjjdjeXbibZbcjdfcbZab
that	dlYhTfcXcmiWkcjlVlhjfcqgW
that's	hiljZYchiYaaXYnXYZkYaaYZZ
thats	hiceUjQWemmdlgVgfibpdYjWX
thats a	bZjhdlbeiikdYcdbckegddfbd
thats all	flbZdcbdnaYdVlZbeYeZebjce
thats it	mZbbcgbdmbcggaekcfdehehec
thats it,bonneville	eeeeeiefhgfhnefmefeghgfgf
thats the	kiaZdbbcnalbZaZadYbaccibd
the	heiebhdhcjjjkkpifqjfggmle
the 0	gfalaYjaoahkdXhZjdhVdhgYj
the C	dedeghfWpbggjZRacdjVoZjcV
the C quote	fdmceeeelcneYbdkeaeccdakd
the M	bZamfcjicidiZjibliicccbdd
the P	hkgjWXSfmTThbgpYdYeUYjbUh
the P at	kjYZdeacoZZbhjYfdacZbbcad
the P's	deejffffifghhgnedceeeddee
the agm	fffifgffifeddidbfgmeeeege
the agm on	fffifgffifeddidbfgmeeeege
the award	aaefnYanaZbiYcibdbadodccb
the balance	ecdbfcmdckccbcddnkdceedbc
the bid	dbiblabkeZaejecdecedocaee
the board	ihcgcgVdkcZchdiccYaabdZdd
the booth	mcbddcadmbZeWcbddYdaciabc
the break	cbdmeecgifhidecghdlefgdgf
the call	ZmeeedakcheeZbjffgfcfkZid
the committee	gfiefgffifceiemeihbdddcgf
the committee on	gfiefgffifceiemeihbdddcgf
the compressor	eeeeifjieedgeeeehfegfedmg
the compressor,sent	eeeeifjieedgeeeehfegfedmg
the contract	aYbgjbdkcgZkabZfbjZkbeajk
the demo	ZjaYdblapZjfZbebeVZaegYcd
the expo	idgdcejenakdYcddeaecdacbb
the final	dddkefceckabaelgcXnmeecde
the form	rZYYZYYapZbbWgZbdXgabhYab
the free	oaabcbZcldbbZdceebedenbcd
the front	obaabdZembbdedccdacbfdfbd
the front desk	obaabdZembbdedccdacbfdfbd
the heat	gfjffefeckgdfdcieqddhnpde
the heat test	gfjffefeckgdfdcieqddhnpde
the hotline	jZbbhcilccebadccbgebdblnc
the incumbent	caemcgYcdkkcpcbdeaebcdadd
the install	cbmcacbfdkfdYdeicjfdedkde
the invoice	eccacenaclebdfcbmlcceeecd
the last	VdemZefXdlmdhXlVlngWYZfak
the last invoice	eeeafdjcdlbcbedemnedefeed
the lift	jaZZacldgjYgWbZibifbccbkc
the lot	cbbcnacldacdcdcbkYebeecee
the money	aieXbkZaekYgasfbblbabaYbb
the new	XjUfYcmYdkcbfkjdakijZddak
the next	baaidcjeblbfcfcbhogmdcbec
the night	caacickclecbddbcdkececbnd
the numbers	agmZbbacmdlbdfbccldbcZjbb
the offer	YapZacbbmfkcWcclkieldbYac
the old	kaaeakZclegccgjbbYlabhXaj
the old price	fefigggghgkdgidfdbnffidfi
the only	fbcldeaekdcladndcYmadcbcd
the order	bjahgcZfjakjbbkZaajbdddca
the other	egYjXjXZbmmfuYXZafcXcdVYY
the other guys	ddajdideclfdpcdcdYgbddbdd
the paper	kcdhddcgjegkcccfebldjebgd
the pencil	dbiidddcejoelededkffdeddg
the phone	ilYdaaYigZdjgkdcfYcddbang
the pilot	cadanZaemZakacbcdZcbdkbdd
the plug	deedfmdfejcfZhmccbdecebdb
the price	hhckaXWaclciVcjZgkjkabYah
the project	cbccdmbdfkadZibbdZekcdacc
the proposal	bYqaccaahhdbUZhlcVbhbaVmc
the quote	cbqXdbXbhircdWaYboehaYcac
the quote is	ggifgggfeikfcdfffmheffgfg
the renewal	baZalkccamZilddccXZkdddan
the reorg	ckaZajbdclceadadckdoedbcc
the same	gjiYYZYbobijrYiXcflZcikga
the sample	ebncdbbdkdYdYccbcgdZchlce
the second	ekbaabmembbbZccagabecbcab
the spec	bkeaddcdldbdYdbdfZddjbncd
the switchboard	oZYZaaacmabaXZdbcbdaccYbb
the team	cbjccdjkgXbdacabdZdZdcacc
the tender	YXeYljYlajabXbZccZdarbjda
the trade	labhdebekcakXbcbbXiccbaac
the trial	ibiaddbjebddZdddeYkZdpZei
the webinar	mdeeefbeiecdZccddbedddcid
the whitepaper	nabacaZcmahaYfZbbfefceaZc
the whole	gkYfbXfaghfiXkkacgcjchgab
theatre	bhcdefjeldbfbdZcfadgedjge
their	chikWdWgggapgfjblghgcosbV
their P	dWdoWYffjbYiYfnajgkUbfidh
their current	eldabiZcifcanfdedbfceicde
their it	cjhaccYbdkcdYdcadmdbbkjee
their lawyer	ccdldecclfboachdfdacedcdd
their legal	feemdfdbmcZoYdacZZZYdffcc
their team	iabakcjcejjdagbccheldgacd
theirs	deZhbbkelbZnfcfbgWhedkabh
them	kgfbScdUocjXrZfVieWfajYab
them 0	fefmdecelbmdaeedkZebehefd
them 0, off	fefmdecelbmdaeedkZebehefd
them again	aibacejdlcbejejccXcYdcecc
them ends	anbaddYgkdbZmeeedcabedded
them,no	eeejefeghghoehddkbgdeghdd
them,no word	eeejefeghghoehddkbgdeghdd
then	TTfsXeYUgjecQglfhmroXhebW
then sign	fffifgffifeddidbfgmeeeege
then we're	cbbmdbabejmcZZjddmdmddcbe
there	kcdhUTheieZerlmhcccnjcZiY
there D	balZddidejaclacmdmchceand
there is	ZkbacckcmabfeficdZdZddecd
there on	akbhffdkZjhcjeeffdclflbie
theres	mdcbebcelcaeYoiadjdbeejdd
they	aeeidpUbekjgqmciendggglff
they are	cagXliZdejYbWaaialdjbbYak
they asked	bZnbddbejeYgjcdcccecdbpdc
they bought	bbbbljbglcbcmcmeeZfZdfced
they called	chdbejdffhgfckdchbefdbghg
they came	edejedefkdnfedfcdgfgeefef
they came back	edejedefkdnfedfcdgfgeefef
they commit	ccbmedcdkddcZdemfdgeekfed
they do	imbaecbeldccekbZdleefabag
they do want	ckedfeefhgcdifebfkeheeZeh
they dont	laZjbaYckgZbkcdfcnebdcYjc
they had	bfgkacZchhkbUhcbckgbbbkbe
they had in	ggifgggfeikfcdfffmheffgfg
they have	VekiWhWXfjkYolVXZiZdhnbXY
they need	UnZiWWWYkeXkbfihjZYeadnYc
they said	baigbjachhncYacadjjacbecf
they said the	ggifgggfeikfcdfffmheffgfg
they say	gXeiZkYamdhbnjaajlcYamWla
they took	jaYdihZdnaejicbciXcabcYck
they want	YegjWVddldfkibXlhYheVYfYf
they want 0	fkbgefdeeijbZaekdhdcehjdi
they want net	gfgjfgfejeadeidgoccdecegd
they want the	ckcgdebdnbiikcbadXcaddjdc
they want to	ZgYlbbYihYYlUeZXbXlhZZXah
they'd	YlfkbYWkeYijXjaZZgcYbohZb
they'll	XidfZYkfejVmihWgYipoZkgdX
they'll order	cbgkbdbZnbaccdcacaqdcjchb
they're	ZhegllSicggbnkThWgchVjYTi
they're happy	efcbekfcekbemccdfofcfdbee
they've	lcfXXXgaihWannaZcZdhbaYZa
thing	YmXcfYiZelZYihlfZlYhagfma
think	fYYjaahabmiejaaabefncbfce
thinking	ahkjaZZdoZmkYbcjZZlZfbcZh
thinks	djicZZZdekmanjbbamhbfdZcb
third	aXakhZhbbminfdodgrbWgfdpe
third one	ddfjdddfjdkhjgmdecccjfgdh
third one way	gfjdffgghfningeffddelhhfh
third time	caadibgdambjYcbabrgZcgepc
this	bmbPgailcdTaOndTciYfcjamZ
this yr	fkaZXahYqbaZWndccZbhebhkb
tho	dlaalZaflcgdejedfhefccbeh
three	YgmYlYakeWdjjYXWaXZgndcbl
three quotes	cjibbbabnbjcicaedcdZoggdd
thrilled	akYYkbaldZYbmaZbaZcYcaYka
through	efjdZWicifbhYhccchdbcbfcc
thru	hjdWchcYjgcadmRffjWZhXacY
ticket	XXaYdanXhkbaZcaaZYdZdbXka
tickets	bccbfdmeblddbeedfoecfebme
til	WfdTeWpaihchgkcZjkgWZYgVi
til D	bagYadmcmaibYcbabYjZcbacb
till	VpdfaWfZocWdjgjgXcgkZbWWX
till 0	dkchdfacldbjmdbbcZkcdfbcc
time	cegZgigaZpZdgXVkUvihXbeoW
times	ahiibcZefhkaXbcagjdZdcpji
to	gkfgZdcejdiclkmgffeXkklYd
to 0	WecmdfeZqZqbghWeVhdfmZQdl
to C	gZsWfSXUvVhgLRQfnfgVUigWT
to D	WecTjWqWsXUVdZSeUTTbefZVW
to D,their	ckfcceadkeeecedbebddcnaff
to M	bkifddZifbkjZjkbcZdcccacd
to P	gYhYbZmZoZabYcXciYcacakbe
to R	gYgXZembekjYcXZZgYchYalZk
to a	hibZYmZabmaaoccddYcaacabj
to be	ZkYeXjggiZccYiZkaYhVgaXch
to be signed	gefldfaifdfdbeeceelZeffej
to cancel	cbbajajeeicdZddcdmenedbai
to come	ZgdjcahdldZeiefZbZlciihcb
to drop	dcjdficekeidaoddededgebhe
to fix	bmhacdbkdabgfcgacbchemlac
to follow	kaalZcZifabmacadcbiccddec
to get	iiafcYZdmaicYjkZcZlbkaXcd
to go	chcicdbedkcakbbcfbdneebfe
to know	klfVbaXdpYXbacgibXZVdcnji
to know if	djiZefbflccfhdbkddbbdeick
to me	iaabkbjcckbeYccdckebdbZld
to pay	cYbjjdZaoaZabccanYbddbdcc
to push	cjhaefhdldcbffcbbZbgehjbc
to register	mbccdccfjechZecdfbhcoeeed
to release	fdkdgeeejebfgmneeceefbfef
to renew	dbdkijdhkccccmdeeahcedben
to replace	ZobaddbkcbcdkbbcdadcdkZcd
to run	gkbaddbekdbcZbkbcbcddcihd
to see	iladabXdnbYZgZbdhgbcbpjZb
to see the	ijbZeebdkgbcicdccjcedlldd
to sharpen	dbiidddcejoelededkffdeddg
to sharpen the	dbiidddcejoelededkffdeddg
to sign	agifZcghiadigebaabocefagf
to sign D	gfelfgclceboedccdhnhgfeid
to sign now	fefigggghgkdgidfdbnffidfi
to spend	bpZZacYancYaZqYabalbccadd
to talk	hgbhdcbejbjaXXZYcWeemaice
to the	kXmaXecXekiaUUlmchWkYaicZ
to the C	edlcceaflcmfZeekcZfedeZge
to the committee	gfiefgffifceiemeihbdddcgf
to their	ghaiddbemaamhgjahXcbcamcc
to them	mabcdeafifadneddecddidcie
to try	belcffdifdcedcedfcfeenZee
to understand	bmdcdecikbbdZcbbeYcZlcZcb
to us	haajlZZhmbccpbZccXbXkcdaa
told	bechdkaUhkndlaimVlbdlUZce
told me	emaWifVZkefZagmWciXVlaWYb
told me to	eibaakbbfkacZjZcemdbbdacc
told them	cgjjdbbemalbcaZbdXeZccjcd
told to	lcdcedcfkcdeZfbefafcmefff
told us	ZaXXXqabbmaaqdiYaiciYbZea
tolerance	dkkcbcZbhhbdbcclcicbbjnad
too	WiggRlRWihgVeTgUcmjeaaiVd
too much	bjibYhYbejgajYacdehZcbYci
took	jPdYhifggfgiZWiVcgbSWahfj
took a	nbcbbaacnaabYcacdXebdbZac
took the	ZZaghjiekdckibadiXdbbbcbj
took the C	acbcdjkejfjdjfdfeZfdcbfce
tool	chleZZgapYbapffgjfaefahae
tool,training	gfgeegjfifgacggijibehfjag
tool,training D	gfgeegjfifgacggijibehfjag
total	baghjbhiedakachZacbdbdbca
touch	nhbaccZcnccdZcbcdkebdiacd
trade	maahcdadlbZjWbbbbXicbbaZb
trade show	jedjefbekddkaddeddieddece
trailers	eeeeeiefhgfhnefmefeghgfgf
trailers gone	eeeeeiefhgfhnefmefeghgfgf
trainers	dddedfkeiffdheeefdfefffpZ
trainers for	dddedfkeiffdheeefdfefffpZ
trainers for freshers	dddedfkeiffdheeefdfefffpZ
training	WghZfViWmekdVdcebYZTaXepY
training D	fcbcmffenZdadffohgaafcike
travel	backebjfmakdZZceeYibddbdd
trial	hcfZVfgoaZdaeWVWZYhfYveef
tried	mjZYYZXaoZZbXZZabjcYbaYfb
trip	YfZacZlbnaadYZkceWiZddabd
try	mffVZacgiYbZaYbXZUdWcpaYa
try her	idbbddjekdgcYddddbdbdbddd
try it	ahlaedbjebbedccdebcdeqYde
try it first	bhkbedcbmccedcddeccdeqade
trying	kZZZabhcmafclfgfbdcZcdgYb
trying again	fcbccdkdkdfdZgiddaedegfad
turns	fmbadabembacgbjbdZeadbjcc
turns out	fmbadabembacgbjbdZeadbjcc
twice	fggYdYjfejdfmZejdhcXdeZja
two	TclaoSifjchpbUTlegXTfgdje
two weeks	fdcijcceghccbdenekdbeegde
type	cjjbffdelcidZckdebfeeebef
u	kYYYZalbnaYbYaaiaYcZbajab
uat	eejeefdejechhehedeehgnnde
uat,0	eejeefdejechhehedeehgnnde
uat,0 of	eejeefdejechhehedeehgnnde
under	ZiheaiYbmdhjjZZccgdYbbmbc
undercut	baYgahidanlcmdcddaebacZhd
undercut us	baYgahidanlcmdcddaebacZhd
understand	bmdcdecikbbdZcbbeYcZlcZcb
unhappy	lobaaVUdqXYbobZaZVcgcgYaa
unhappy with	hndcbYZgnaachebccbcYdhbbd
unit	VfgVnThZiifbiYUkiiYcVpanj
units	WdaYmijigXglUXYmXWaXZpjYk
unlimited	dddkedddjhbnYcdegnceeedee
unlimited liability	dddkedddjhbnYcdegnceeedee
until	ZneYbiZbekZbYiZaandmbbjaa
up	pieYXNbekbfYgajTXhaQdmbnc
up D	cbkecfhaoaadadcadYaacicbk
up for	hkbYYZhkfYXgVaVaZYZXblWXf
up for the	kYbbcdhbmcbbaedeedecejcac
up to M	cmccefacldZdbkmefbedeecdf
update	bZfYlbkdldkcfbcceZcbeilke
upfront	bZZkkZYihZblbaaasgkafbbcb
uplift	dddelbafmbqdYefedZeYefcbo
us	dYfijkYfiemXwaiReccgqeWYU
us 0	YXijWkYbobpcreXZaWdXolcaf
us 0,0	gfjdffgghfningeffddelhhfh
us D	ceblcbdcbmndoecbdndodgdde
us and	ZWemXXgbnbhdldlbcYklgfbba
us and R	aZghaahelcbfkfcdeelaiddef
us at	aZgibjZdleleqcdceYecbkZhd
us on	kabkccaaejceYdaddZflccbce
us to	faifYYeZjfkacZYhkdbagYVhc
us to sharpen	dbiidddcejoelededkffdeddg
usage	ZbjoYXVZfkeecaaZgharajhZn
usage is	bemmaZYaekbcZcbcclcockjbj
use	ihWfagXbocVkodXZaicXcdTbk
used	dhYgbYiaZoiZqZiZijbnbdYai
user	iZajfYhbnakbiZabaaeZbiZlc
users	jYfahbgbmdadibcZZYcjbmZbi
uses	cieiccakdcdfnbaaebcZbiade
v	fgbiYZgcckYeXaZZjgkoaZlXa
valid	fbnaddbclbmdYddcbZkcbcZdd
vendor	hfhYVdgYjgWcoafYYbbVnXWZa
vendors	iWncfWfaqXXYqZYYaWgZmYXah
verbal	ccbnadaghaZeaaXaZgkabbcbZ
verbal yes	dcbmbebghbZdaaYaZglbbcdbZ
verbally	dbbnbdalcakiZZZbbZmbbcdbb
very	ZmcZafYkbhmbjaZZbodZbhWai
via	scYWYYVcpXVZehZaYXaXZdkXY
visit	ffWVfYnYkfWbSYWVYSaWXdVth
visit done	cbbcddmdlccddfecebfcddaoc
vm	hZXZZenbihXaXbaZYWboaZYYZ
voicemail	rXXXYZUZnaXaXZaiZWbaaaYYZ
volume	edjjeeecnaobZdceckdcddbfd
voted	baaacnZcdkZaZilaabbjabYZb
votes	baemaaZbnZXbXXqagacZhbZbb
vp	ZdekbcljddakZkaacckjbcedc
vs	ZXkkZXWbrXilRYianafcXcjZf
vs 0	edhkeddclcgkXecdkghbfhhce
vs our	edblfddfnaibcebdkZehceaed
vs our 0	edblfddfnaibcebdkZehceaed
w	ehggPcfdlZiltedamZdhbgpgf
w 0	fYqcaaWcnaqbVZYcefcYgkhZZ
w C	ahiXYWkYsYXfihXdcjbWbimia
w C,P	dkbfffdfjegiaidggbfefglgf
w P	achbddkbnbcgiibccZbbebjbl
w the	beijedafjehkmbmchaebeZcZd
w their	aZimbcabnbXpXbfaYYXYdcjac
w, 0	eidhjWVihWihTagjqUZVgZhXY
w, C	adhobbYichXneeedcQbjYidkm
w, C is	fedciideejcgfakmaeckdccbh
w, P	jiecbbdbncldiigdZgbXaYXab
w, it	aigkeaXkdZljdaYjdedfdnaae
w, the	YejfZZlajeiahfVjZTljXiibf
w, the old	fefigggghgkdgidfdbnffidfi
w, their	bkajddZbnaadYdYaaYaadlmbk
w, them	giaiccZelclfjgacjZcZdjhbb
w, them,no	eeejefeghghoehddkbgdeghdd
w,o	YeefYZlaejeafiiYZkakcZgka
wait	bhgZZkacdkZdjdcjceeklgdad
waiting	WgikaWeVuUankWmWZYWUWVfiW
waiting for	caahZclboaZmadadbacddddcd
waiting on	YbjlgaXYqYXmVZoafVYYZZiYa
waiting on their	cgmhddcekdcgbdpeccdcccadf
walk	efbcWhjWekZihjXXXjZjZXhXZ
walked	YlfadbajfZZdjdbcdXeadcjde
want	aiZmWabdjdflhgamajeYglijf
want 0	cfanhcacfigiXjdkajbicgfmm
want a	XhbhaYjaobYZhYbjbleYcgncf
want flat	edcleedelcneaeeeeaededbdj
want net	gfgjfgfejeadeidgoccdecegd
want net 0	gfgjfgfejeadeidgoccdecegd
want the	ckcgdebdnbiikcbadXcaddjdc
want to	ihXjZWUjhVeibXiaYQjbkmPXg
want to see	glcaedaflcbdkbdieaeednZdd
wanted	elfWbiYbnagaZZkXgXgWZZghg
wanted a	efefjfifjdeegdgeiaideedme
wanted a refresher	efefjfifjdeegdgeiaideedme
wants	addkdPgjdhjhfebjnojfenplh
wants 0	VhUjYZhfjYiebfXlfhhecjkih
wants 0, off	fcdnfebcldndhbelkhbhecZdh
wants a	lYfVkWhkchbWcUVYfkVhXpikh
wants it	hmgVaZTYsWbcTVglgcpWhVnWZ
wants it settled	fdkdffdfiffdcdngiiodgcbce
wants it to	bndaeebdlcacbcYbcZbdddpde
wants net	dcbcbeldjecjgfedlfjeegedh
wants net 0	dcbcbeldjecjgfedlfjeegedh
wants someone	jbbbedjeejbcYcgddmhcdebne
wants the	XdiiZagZndagVgkjlfcZbdija
wants to	XjekfXNkahffaXVZfhhiglddf
wants to know	bmhXefaflbadecZjbbaadcllj
wants to see	hiafbdadleaaWbcaiibddkkcc
wants to sign	dddkfgcfigkifhdedbneehddi
wants us	djYldeadejjeflcddiedbeade
warranty	aXjnabYZldjjXZiYXSaVacWmY
was	eiXdYocjefnWtVSaZcfbUggmc
was a	jhcaedbdkgceZdfddkcbedacf
was super	iiccedckdcbdZdcedcdeedcce
was the	bbbcdmZbfilcncbddYeacgjnd
waste	glfackakYhadhdccdkeedhZad
way	idhgZjYjYmjhjcZabqakgbhYh
way off	gfjdffgghfningeffddelhhfh
way over	ggifgggfeikfcdfffmheffgfg
way over what	ggifgggfeikfcdfffmheffgfg
we	bXaohkadgitgqYWiYldjnahje
we are	gbbmcacfdjmdlecdegehZgbcd
we can	jdbjchYckegbmjckdcbiccYbj
we do	jheedaZenZdgeZbYcZcacclkc
we dont	dcdhelbdihajkabdflcbceodd
we got	YZYXqXYnbXYiWacccYgZjcaac
we got the	bbZZoZanaaaiYcdeebgdledde
we had	cccbdijeiffhmdelefefhgffe
we had 0	eeeeeiefhgfhnefmefeghgfgf
we have	ihbibabembjghbcceXgZdeZdh
we hold	cccmcdbflcobmdebdbiacdbhc
we know	ggZZbaiembZdgdcbeaeZldYcd
we need	camgeeadkdaeogjmcbaiaeacc
we offered	dbbnccadlckdahdenXccdjYic
we offered net	gfgifgffjeZediffncddedccd
we were	aZaailYbfjmcjbdccYdaldYaa
we were 0	cbbaikZbmdjdjcecdadaldZba
we won	cdbZoZanbYcaZeddcbcbmeacd
we'd	hiiadcbekcdcjbcbdZgcdbYkd
we're	VebmVWhYfjwXllcTVkbkoVcYV
we're at	YYZoZYgaoareWmaabZeYYaYab
we're at 0	ZZYpaZYaoareWmaabZeYYaYab
web	obcabaadlbabZiedeaecdjbcd
webinar	mdeeefbeiecdZccddbedddcid
website	mYYabZhbpZXYlYZZZWbXbYfZa
wed	ZfnZaZYboZZchaaacccYbqiYc
weds	ZTjkXWjYkffggXmgkRijbigZX
week	YVgheYlboccidZlibhmdbbarY
weeks	VUigkefWZpcXeWWrXjYsXXYVW
weeks faster	dccicjcejebcjdeodcdbdefdd
well	hkfagjXbjhZbqafdbldWYdXfb
went	bWiSjkcdfinYofdWcjcZcjYlS
went another	eeddckdeejYbldeddZehcdbcc
went another way	eeddckdeejYbldeddZehcdbcc
went in	ecmbcceekejhZdnedcddicbdf
went out	jadglYgZpXfeWccbhWfYbgamc
went to	gYcYYoXYfihepZZbcVhZkjhbb
went with	dcbcjhbkbghdmabbbXfZababc
were	YXeVkkXiegqalZaaZVbajafka
were 0	cbbaikZbmdjdjcecdadaldZba
what	iocZUbYheghXqlZSVZbYYdglZ
what C	caijdebekdogYkdeeaheedckd
what for	lddffebgjddfZefffcgefkcff
what she	jhaacdbcmbeeZkaeebhdedbde
what they	fefgajYaandZmgabajdheagae
what they had	fdkdfedfficeabeeelheedjeg
whatsapp	jkZZaaYcmaYdmabbYddZcaYab
when	TglgeVcggfkYQjisgghUXdUke
whitepaper	nabacaZcmahaYfZbbfefceaZc
who	hhWgUfgXncZjiSrhgfjYcWQnW
who decides	blgbddcekdhdabldeZfddedee
who they	bbcbcnbcdkbdodldemfaddeed
who's	jabbccldmbZcZdddeadgdcdcg
whole	fhXeajfZhifiWlkZbfbibgfZb
why	hhgfbZZclfnflbbcdldacbYbi
will	ledjSSgZlcifaTPehgmliiaXW
will put	iicbfecflcbeZebheaebhibef
will sign	cbandeYbmcZbabZhabkZbceec
will try	hbcbeejekdcdYeeddbbbecddd
will try her	hbcbeejekdcdYeeddbbbecddd
window	baiiZdjdkdZcaccoaadddfmbd
with	agkedfchcjegucgfehVkaahRc
with C	dehYdhjgjagdghaibYZXZhgbZ
with P	gnlideZiecgiajmdddbdeaddb
with R	hjYeXfdcbmdgrZZhagcoZaYaa
with the	aXnYXefcmamdkXfXYgdVZekZh
with their	cmfcZhXZkeaclebcbacacihcc
with their current	eldabiZcifcanfdedbfceicde
wk	ghiXaVfdkfaggZcffdnfioXid
wk 0	eckeifdjeedhffejfhngkjeig
wk 0 per	ffifffffiffgggffgindlhfef
wks	dWigkcfVemacdZbvimfiiiaeX
wks,thats	eeeeeiefhgfhnefmefeghgfgf
wks,thats it	eeeeeiefhgfhnefmefeghgfgf
wobbling	eccmbacebmbbkecddjepfebbm
won	WWVgjfdkhUVbfZXXVVYblZgVb
won the	YYXXhihjgYaYieZcbYaZmcjYa
won't	ajnfWggYaojZXckaZpchbbkbh
wont	WeUjehgVapdcdeWckrkkZYgdm
wont commit	fffifgffifeddidbfgmeeeege
wont commit before	fffifgffifeddidbfgmeeeege
word	YklfZYXbpYfmfgqbjafZcefab
word yet	eeejefeghghoehddkbgdeghdd
wording	bbbnadbcmbZladabaYcadfbZb
work	bnabjcYiiZYbabagaXcacamYa
working	ZZmkZbYaoYZijbkaaYaaaZlZb
works	mdgYYZiapbganhWkcVbaYZVXb
worth	pZaabaZboaWbglaffXeZhcabc
worth a	mbbbeccflcbcicbgeZebidbcd
worth a call	lcdcedcfkdccjccgeZebedcde
would	emdiXXTZhhkhhighZkglajihh
would take	ZgambcZcdkmdlekbcmcndgcjc
writing	ZaklacYcmbdebYaYkcbbcelka
written	bYmegciaejdfaccgckbmibYpZ
wrong	hZbgkbacejZbZcckckkcddYbb
wrote	lZcbdjbdhhacWlbddZejddace
x	iaXgXZkclegcbccjbccbcdkcc
x 0	bdZjacidjgidceekdeeeefked
year	XeYoeYhhjWeiffYkffbfabWid
years	djcbmbancYdpXkfabZdZcccbg
yes	cVgtXXTelUjbZaqdiWraZdVfZ
yes they	djbhffdgjefdebhddajgehddf
yes they need	dkddffegifgfgdaeebegeheeg
yet	rfcbVRXXvSdifkTVccePefYiZ
yet,asked	kcdeefdejeccadeeedhefddoe
yield	fcldfedgjdZeZcddfafddmnee
you	gjYkYYWiYmjbibZjbpbobaZZb
your	dmbhajZcbllchbabcncmcbakd
yr	enZYjUYYtWhfileaaXZdccekn
yr is	fkedefdgiefbkkdegadgiegee
yrs	ekcdjaddnacikdeVXciUgfihm
yrs on	bkkbbeaejekbnegedbdefejjc
zero	fjgbdgajeffbXmcbencabgabb
`;
