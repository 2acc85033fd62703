/// How rare words are in short news texts: ln(texts / texts that have the word), word stems.
///
/// Counted in the headline pairs of SemEval STS 2013 and 2014 (terms of the Europe Media
/// Monitor), the training part of the Microsoft Research Paraphrase Corpus (Microsoft shared
/// source licence) and the checked claims of CLEF CheckThat! 2020 (free for research); only
/// the counts are kept. Made by `factdesk-bench count-words FILE… --out FILE`: do not edit.
let pairWordWeightTable: StaticString = """
  0.5 the
  1.0 a be in of to
  1.5 and
  2.0 for have on say that
  2.5 an at by from show u.s. with
  3.0 after as he his it kill not or percent photograph president trump who will year
  3.5 about but do donald dur her its man new obama one person stat thei their two up woman would
  4.0 against all also american arrest attack becaus call can car child clinton compani court day
  4.0 death die down find first hom if into last make million mor nam no official old other out
  4.0 over plan polic report shar she shoot take than them thi thre tim video we when which
  4.5 1 10 2 2017 2018 announc back ban bas befor bill black build bush cas caus cent chang charg
  4.5 citi clos could dead e election end facebook fall federal fir forc former four fre fridai get
  4.5 girl give go government group help high hillari him hold hous i imag includ index iraq issu
  4.5 john know law leave life lik mail may member militari mondai month mr muslim national near
  4.5 newyork off offer onli open order pay point presidential protest public releas rise run sal
  4.5 school securiti send servic sign sinc soldier som stock stor student syria tell ther through
  4.5 trad under use used vot war week whil win work world you
  5.0 11 12 15 20 2016 2019 3 30 4 account act actor add administration air al allow america
  5.0 another anti any april area around ask attempt attornei august authoriti awai babi bank
  5.0 barack begin between billion bodi bomb both boy business california campaign cancer candidat
  5.0 captur card center chief china claim come comment contain counti countri crash creat customer
  5.0 cut deal declin democrat democratic department describ discover dog dollar drug due ear everi
  5.0 exchang expect fac fami fbi fil film fiv flag florida food fund general georg good gun hand
  5.0 head health hit hospital human hurrican increas information judg juli jun just larg lat later
  5.0 lead leader least letter list liv los lose mak mani march market media medical meet messag
  5.0 miss monei most mother mov murder nasdaq need next north now nuclear number offic officer onc
  5.0 our own pakistan park part parti pass phon plac plai pm post prison product program provid
  5.0 quarter rap rat real receiv recent record remain remov republican request result return
  5.0 reveal right rul russia russian sam second see sell september serv set several sex should sit
  5.0 six so son south standard star start statement stop strike such suicid support suspect system
  5.0 tak talk tax technologi terrorist test texa then think third thos thursdai todai tuesdai turn
  5.0 un user using victim visit want warn washington water way weapon wear wednesdai what wher
  5.0 whit whitehous wife without word worker write yesterdai young your
  5.5 100 14 17 18 2000 2001 2002 2003 25 40 5 50 500 6 7 8 9 abortion accident accord accus action
  5.5 admit afghan afghanistan africa agenci agent aid airlin among analyst animal appeal appear
  5.5 arm armi availabl averag bad bar becom believ benefit big blast board book border brand break
  5.5 bring british burn buy canada carri catch cell ceo chain chairman chemical chines christian
  5.5 christma church citizen co colleg com commit committe compar composit computer condition
  5.5 conferenc confirm congress consider consumer continu control cost council coupl cover credit
  5.5 crim criminal cross current damag daughter december decision declar defens deliver demand
  5.5 depict destroi develop director diseas displai doctor document donat dow dr drink drop each
  5.5 earlier earn eat effort egypt elect employe even event evidenc executiv fail far father
  5.5 featur fight final financial flight fly follow foreign form franc french friend full gain gam
  5.5 gas gay germani giv global god going grow half hear higher himself hour how identifi illegal
  5.5 immediat immigrant inc injur interest international internet interview investigation involv
  5.5 iran israel jam januari japan job jon justic keep lac launch lawyer legal level light lin
  5.5 link littl long look lower major mark mas mexico michael microsoft minister morn movi much
  5.5 must my nation network never night non november october oil operation outsid owner
  5.5 palestinian parent passenger patient paul per pictur polici political poor pos power prayer
  5.5 press pric propos protect protester publish purchas put putin question rais reach read red
  5.5 refus rep representativ requir research resident restaurant revenu risk robert san sav secret
  5.5 secretari seek sen senat senator sentenc seri seven sexual short singer social spac speak
  5.5 speech spend spokesman stand station steal still street studi sundai supporter syrian target
  5.5 team television term thousand threaten too top town train travel trial troop truck try tv
  5.5 tweet union unit universiti until vehicl veteran vic wall web well west whether william
  5.5 window within wound
  6.0 13 16 19 2004 2012 2015 21 22 23 24 26 27 32 33 abus accept access accurat across activist
  6.0 activiti actress address advanc affect african afternoon again age ago agr agreement airport
  6.0 alabama alleg along alreadi amount angel annual answer appl application approv argu articl
  6.0 artist assault associat association attend australia author automobil avoid award battl beach
  6.0 bear behind berni bid bin birth blam block blood blu bomber bond born boston box brain breast
  6.0 britain brother brown budget bus canadian capital carolina cash central certain challeng
  6.0 check chicago chip choose civil civilian clash class clear clip cnn coast coca cola collaps
  6.0 collect color colorado commercial commission common communiti complet concern conduct
  6.0 contract convict corp critical criticiz cruz dangerous dat data david debat decid deni design
  6.0 detail determin development devic disnei district doubl dozen drive driver dron earth
  6.0 earthquak east economic effect eight emergenci endors energi enforcement enter estimat eu
  6.0 euro europ ever experienc express eye fak famili fear februari feel femal few field figur fin
  6.0 firm flood foot forward foundation fox fraud further futur gang georgia german giant gov
  6.0 governor grant great green ground growth guard guilti happen hat heart histori holidai honor
  6.0 hop host hotel houston however hug hundr husband ill immigration improv incident incom india
  6.0 individual industri industrial insid instead intel intelligenc intend investigat investigator
  6.0 iraqi island israeli item ixic jail japanes jesus jet joe join journal jump key killer king
  6.0 laden ladi land largest latest lawsuit leak leav lee legislation les let licens local london
  6.0 longer lot low machin main maker management manager mandela manufactur marijuana marin marri
  6.0 marriag martin matter mayor mcdonald me mean measur meat melania michell michigan middl mik
  6.0 mil militant music nanci nasa nato navi nelson net newspaper nfl nin northkorea ohio onlin
  6.0 operat opinion oppos opposition organization original pag paper past peac pen penc perform
  6.0 period personal pet photo pick piec plant player poll pop popular possibl potential pound
  6.0 practic predict pregnant prepar present prevent previous prisoner privat pro problem process
  6.0 produc profit properti prosecutor protection prov pull r rac radio raid ral re rebel recall
  6.0 refer refuge region relat replac reporter represent reproduc rescu respons richard rid ris
  6.0 road rock rol romnei room s sander saturdai saudi scandal scen scientist search season seat
  6.0 senior separat serious server session sever ship shirt shop shut significant similar singl
  6.0 slip small smok softwar someon song sourc southern special spot spread spx staff stag stai
  6.0 step stori storm strik strong sue suffer suggest suit surgeri survei taliban taxpayer teacher
  6.0 teen ten terrorism thes thing thoma threat throw toll tom total toward traffic transfer treat
  6.0 treatment tri turkei twitter uk urg us vaccin veri version via view violenc viral virginia
  6.0 virus voter w walk watch whos witness wrong yet yield
  6.5 1000 1998 1999 200 2005 2006 2008 2013 2014 2020 250 28 29 31 45 60 70 90 abl abov accidental
  6.5 activ actual ad additional adopt advertis advertisement advocat ahead aircraft airplan
  6.5 alcohol alexandria aliv allegation almost alon although alwai amazon amendment amid anthem
  6.5 anthoni apartment app appearanc appoint approval arabia arizona arriv art asset assistanc
  6.5 assistant astronaut atlanta australian bag baghdad ball ballot band bangladesh basis bathroom
  6.5 bay beat becam bed belong below ben bibl biden biggest billionair biological bit blair boat
  6.5 bob bottl bowl brian bridg brief broadcast broader buri c camera camp campus cancel carson
  6.5 cast cat catholic celebrat ceremoni channel character charl chicken choic cia cigarett
  6.5 circulat cit clean climat climb club coach cod colin columbia combat comedian communication
  6.5 competition complaint compound conclud condemn congressional connection conservativ
  6.5 conspiraci constitution contact content contest contribut convention copi corporat correct
  6.5 cortez count coupon cours crew crisis crowd custodi d danger daniel davis dc de debt defend
  6.5 degre delai delet demonstrat depot deputi despit detain diego differenc different difficult
  6.5 dinner direct disaster disclos discuss disput distribut division domestic donation door draw
  6.5 dress driv duti easi economi edition editorial edward effectiv egg egyptian electric
  6.5 electronic eliminat elizabeth encounter encourag engag england enough entir entitl entri
  6.5 equipment eric escap essai establish european ex exclud exist expand expectation expert
  6.5 explod explosion expos extend f faciliti fact failur fals fan fast fatal fed fee fellow fifth
  6.5 fill financ finger finish firefighter fish flu focus football ford fort francis francisco
  6.5 franklin front funeral gasolin gather gaza gen gift glass gold golf googl grad graham grand
  6.5 gunmen hacker hair handl hang harri harvei heavi helicopter herself hid highest hir hiv
  6.5 hollywood homeland homeless hors hospitaliz hot hunt hunter hurt hussein ibm ice ii ilhan
  6.5 illinois im implement important impos indian indicat indonesia infect initial injuri install
  6.5 institut insuranc internal introduc investment investor iranian isi islam islamic j jackson
  6.5 jeff jersei jewish jim johnson jordan jr juri katrina kennedi kenya kerri kid kidnap korean
  6.5 lack las lawmaker leadership leagu learn liberal lie limit linux lion location lov magazin
  6.5 majoriti mali mall manag map mar mari mart maryland massacr massiv match material mccain meal
  6.5 medicin mem memorial mexican mid might migrant ministri minut missil missouri mistak mistaken
  6.5 mix model moment monitor moon moor mosqu motorist mountain ms multipl musician n nativ
  6.5 natural nazi nbc nigeria nik nomine northern noth notic obtain ocasio occur ocean oct
  6.5 offensiv often oklahoma olympic omar option oracl oregon organiz orlean osama overnight p
  6.5 packag paint pair pakistani palin palm panel participat partner pas payment pelosi penalti
  6.5 penis pennsylvania pentagon peoplesoft percentag performanc personnel peter peterson
  6.5 philippin phras pilot pipelin planet plead pledg plot poison politician population position
  6.5 positiv powell prai presenc presidenci pressur priest primari princ prior procedur producer
  6.5 professor profil progress prohibit project promis proposal purpos push qaeda quak queen quick
  6.5 quot racial racist rain rar rather reagan reason recipient reduc referenc reform register
  6.5 regulation reject relativ relief religious remark researcher resign resolution respond
  6.5 responsibl retailer retir reuter review ring river rob rocket roger roll round row royal rr
  6.5 rush ryan saddam saf safeti salari sanction sandi santa sar sarah schedul scienc scor scott
  6.5 screen sea seal seiz self sept settlement shap shark sheriff sho shooter shuttl sid signal
  6.5 singapor siz skin slow smith snak soon soro spain spanish speaker spider spokeswoman sport st
  6.5 stab stamp starbuck stev ston strip subject submit successful summer sun sup super surviv
  6.5 suspend swear t taiwan tap tech ted teenag teenager telephon terror testifi text thank theft
  6.5 themselv thiev though ticket tie titl together touch tourist tower toy track trap tre trip
  6.5 trust twic typ undocument unemployment unusual usa valu van various vega victori vietnam
  6.5 violat violent vladimir voic wait wal walmart warrant wash wav wed weekend welcom western
  6.5 whal why wid wildfir wind wing winner wisconsin wood worth writer yen zon
  7.0 0.1 1.2 1.5 10000 100000 150 1992 2007 2010 2011 300 34 35 36 37 38 400 42 46 47 48 5000 55
  7.0 62 64 65 75 77 80 abandon abraham academi accusation acknowledg acquir adam addition adult
  7.0 advic advis adviser advisori affair aftermath agre aim alaska album alert ali alien alleged
  7.0 allegianc allen alli alligator alter analysis andi andrew angri animat ann anniversari
  7.0 announcement anyon anyth aol apparent approach arab arkansa armstrong asia asian assemb
  7.0 assign assist assum asylum atop attacker audienc aug b bail balanc bankruptci barrel baseball
  7.0 beaten beer belief bell benghazi berkelei billboard bird birthdai blackout bloodi bloomberg
  7.0 boe bon bonus boost bos bound boycott boyfriend brazil brett brid broad brotherhood bull
  7.0 bureau burger buyer cabinet cabl cancell candi cap caravan career cargo cartoon caucus cbs
  7.0 cdc celebriti cemeteri centr centuri certificat chair championship chanc chariti charli chart
  7.0 chas chelsea chick chris chuck circuit cisco classifi cleveland client clinic cloth cloud
  7.0 coalition cocain coffe coin colleagu combin command commander commerc compet complain concert
  7.0 condom confederat confess confidenc congressman connect constitutional construction
  7.0 consumption contaminat contribution controll controversial cook corps counsel coverag cow
  7.0 crack cream creation criticism crown cruis cuba cup currenci dai dakota dalla dam damascus
  7.0 dan danc dec decad deceas deep deer defeat defenc defin deliberat deliveri dell democraci
  7.0 deploi designat destruction detect detention developer diamond diplomatic disabl disappear
  7.0 dismiss disrupt distribution dividend divorc dji dna doing don dougla download draft drag
  7.0 drain drill drown drunk dump eagl eas eastern ebola eclips ed edg editor education either el
  7.0 elder elementari elephant embarrass embassi empir emploi empti enabl enemi engin engineer
  7.0 english ensur enterpris entertainment environmental epidemic episod error evacuat eventual
  7.0 everyon evil exact exam exampl execut exempt exercis expensiv explain explosiv export extrem
  7.0 factor factori fair faith fam famous farm farmer fat favor fcc fda fenc fetus fewer firearm
  7.0 fiscal fix floor footag forecast found founder fourth frank freedom freez fresh frozen fruit
  7.0 ftc fuel ful g gambl gat gender genetical ghost girlfriend goal gop greater greatest greec
  7.0 greek groceri guest guidelin gulf gunman guy h hail hall halloween halt happi harbor hard
  7.0 harm harris headquarter heard henri hero hidden highwai hill hitler hol holder hook hormon
  7.0 hostag household howard humorous id idea identiti ignor imminent impact impeach implant
  7.0 import improper improvement inauguration inch independenc indiana indictment infant infection
  7.0 inform initiat inmat inquiri inspector inspir interim invit iowa iraqis irs islamist israelis
  7.0 ita italian itself jack jan jefferson jerri jew joint jok joseph journalist justin kaepernick
  7.0 kansa kavanaugh kel kentucki kick kidnei klan klux ku kyi la label labor lak languag lay leg
  7.0 legaliz legislator legislatur legitimat liberti librari libya lift lightn limbaugh lincoln
  7.0 listen load loan lobbi lock lord loser loss lotteri louis louisiana lowest lur lynch m mac
  7.0 magnitud mal malaysia malia mandat manhattan manufacturer marathon margin massachusett master
  7.0 mat matthew medal medicar memori mental merchandis metal miami middai milk millionair min
  7.0 mind minnesota minoriti mis mission mississippi mitt mobil modifi moham monument morgan morsi
  7.0 mortgag moscow motor motorcycl mount mouth movement muhammad multi mysterious narrow
  7.0 nationwid natur nba nearbi necessari neighbor neighborhood neil neither nevada nigerian
  7.0 nightclub nor northwest notification nurs nys obamacar object offend offender onto operativ
  7.0 opponent opportuniti oprah organ originat orlando outbreak outlet overall pacific pack parad
  7.0 pardon parenthood paris parliament parson particular passag pastor pat patch patent patrick
  7.0 patrol patron pc pedophil pend pepsi permit perri petition phil philadelphia phoenix
  7.0 photographer physical physician pickup pin pink pizza plastic platform plu policeman pool
  7.0 port portion portrai possib possibiliti postal pot potter prais pretend prevention princess
  7.0 print priz prob probab proceed processor proclaim production promot prompt proper protocol
  7.0 provinc puerto punch pursu qaida quarterback quattron quiet quit radical ralli rang rank
  7.0 rapper ray reaction readi realiti recommend recover recoveri reflect refund regard relation
  7.0 relationship religion removal republic resembl reserv resignation resolv resourc
  7.0 responsibiliti rest restor retail rev reveng revers revis revolution reward ric rich rifl rig
  7.0 riot robberi robinson roman ronald routin rumsfeld salut sampl satan scal scammer
  7.0 schwarzenegger scientific scout sean sec section secur seem select sens settl shareholder
  7.0 shed shelter shift shipment shock shopper shutdown signatur simp simpson sink sister
  7.0 situation skull sky slav sleep slid slight slogan smaller smil sniper snow societi soda soft
  7.0 solar solution someth soni sound southkorea southwest spam spe speci specific spell sponsor
  7.0 spr sprai squar stabl statu status stem stephen stewart strand stranger struggl stuck styl
  7.0 subpoena substanc substantial subwai success suppli suppress surpris surrender surround
  7.0 survivor suspicious suu sweden swim swiss symbol symptom syndrom tank task tattoo teach tear
  7.0 temporari tennesse thailand thanksgiv theater therapi theyr thomson tiger tip toddler toilet
  7.0 tokyo ton toni tonight tool tornado toronto tortur tour trac traffick transaction transcript
  7.0 transgender transport traveler treasuri trick tropical troubl tru tsunami tumor turkish
  7.0 twenti twin unabl uniform unknown unless upcom updat upon us30yt usd utiliti vaccination
  7.0 vendor veto villag violation virtual visitor volum vow wag wak walt walter warm warren wayn
  7.0 weather websit weight wheel whitnei whol whom wikileak wild wildlif wilson wir wireless wish
  7.0 worldwid worm worri writ x yard zealand zimmerman
  7.5 0.2 0.6 0.7 1.1 1.4 1.6 120 130 1500 1950 1960 1970 1980 1988 1989 1990 1991 1993 1994 1995
  7.5 1996 1997 2.3 2.5 200000 2009 39 3rd 4.6 41 43 44 50000 500000 51 52 53 54 56 57 6.1 6.7 6.8
  7.5 600 6000 63 69 700 72 800 82 85 89 900 911 95 aaron abba abc abduct abduction abiliti aboard
  7.5 abort absolut accompani achiev acquisition acr acronym acut admission adolf adoption ads
  7.5 advantag affordabl afterward aged agenda aggressiv agricultur ai airliner airstrik airwai aka
  7.5 akbar alarm albert alexander allianc alongsid aluminum amaz ambassador ambush amd ammunition
  7.5 amrozi amusement ancient anderson anger anglican annan anonymiti anthrax anticipat antifa
  7.5 antonin apart apologi appointment appropriat approximat archdioces arlington armor arrang
  7.5 arthur artificial assad assang assassinat assassination ate atheist atlantic atomic attendant
  7.5 attende attraction attribut auction audit authoriz auto automatical avalanch await awar
  7.5 background bacon bacteria bader bailout bali banana bang barbara barri basketball bat bath
  7.5 bathtub batteri bbc beauti bedroom bee beef behalf behavior behead benchmark berlusconi bet
  7.5 beto betsi beverag bil bishop bitten blasei bless blind blow boot bottom bow brad branch
  7.5 breach breath broadband brook brooklyn bruc bryant bug bullet butter button byrd calif calm
  7.5 cameron campbell canyon capabl capitol captain cardinal carl carrier carter casino castro
  7.5 categori cav cavalri celebration certifi chamber chant chapter char charitabl charlott cheat
  7.5 chef christ christianiti christin christopher cindi circumstanc citizenship clarenc clark
  7.5 classmat classroom claus cliff closer clown coal coastal coat cohen cok col cold collection
  7.5 collision column coma combination comedi comic commentator commissioner commitment communist
  7.5 companion compensation competitor complicat component compromis con conceal concept
  7.5 conclusion confident confirmation conflict congresswoman connecticut consecutiv consent
  7.5 consolidat construct consum contend contestant contractor contrast controversi convenienc
  7.5 conventional conversation convert conviction convinc cooki cool cooperat cop corporation
  7.5 cosbi cosmetic costum courtroom creatur crocodil crop crucial crush cry cub cuban cultur cur
  7.5 custom databas deadlin dealer dean deem defect defendant definition delegation delta dementia
  7.5 demonstration demonstrator dennehi denver deport deposit deriv desert deserv desperat detonat
  7.5 detroit diabet diagnos dick diet difficulti dip diplomat direction disabiliti disappoint
  7.5 discontinu discount discoveri discussion disguis dissent distributor dnc doll dolphin donor
  7.5 donut dorian dos dotson downtown dragon dream dry dubai dvd easter edt einstein eisenhower
  7.5 eject element eleven elit els elsewher email embed emc emerg employment enact enforc enhanc
  7.5 enjoi enormous enron environment episcopal equal equivalent era especial estat eurozon
  7.5 euthaniz evacuation evan eve everyth except excessiv execution expansion expens expir
  7.5 extension extra familiar fashion feed felon ferguson ferri fighter filter fingerprint
  7.5 firework fit fla flash flat flavor fle flee fleet float flow flower foam foil fool foreigner
  7.5 forest formal format formation forum foster fraudulent freddi frequent fri fts fun function
  7.5 gallon garbag gari generation genital genuin gestur ginsburg gmt golden goldman golfer gor
  7.5 govern graduat grai grap grass grav greet gross hack haiti hama hamburger hammer handgun
  7.5 harassment harmful harold harrison harvard hatr hawaii heal healthcar heat heaven hed hefti
  7.5 height hell hezbollah highlight hijack hik hispanic historic hoax holocaust homicid
  7.5 homosexual hongkong hood horrifi hp hunger iaea idaho identical iii illness impeachment
  7.5 inadvertent inappropriat independent indict inflation influenc infrastructur ingest
  7.5 ingredient initiativ inject injunction ink innocent insider insist inspection instagram
  7.5 instanc instant institution instruct instruction instructor insult interven invad invasion
  7.5 invent invest involvement iphon ireland irma ivanka ive janet jar jason java jay jd jean
  7.5 jeffrei jennifer jessica ji jimmi joel kati ken kenyan kevin kfc kim kis kiss kkk kne kneel
  7.5 knif knowledg kohl kurt l lab lament lanc larger latin latter laugh lawn lawrenc leas lebanon
  7.5 legend lengthi lesbian lesson lewinski lewis liberia liquid locat logo loos loot lsd lt luck
  7.5 lucki lunch lung luther mad magistrat maintain malvo mandatori manipulat mansion maria
  7.5 marilyn martha martial mask masturbat matrix matt maximum maxin meanwhil mechanic medicaid
  7.5 melbourn memo mention menu method microphon microwav mill miller miner minimum minor mirror
  7.5 mitchell mob moderat modern mom monica monkei monro monsanto montana moos motion motiv mph
  7.5 mrs msnbc mubarak mueller murphi murrai museum mutual myanmar nail nak nascar naval nebraska
  7.5 neck negotiat negotiation newborn ninth nixon nobel nomination nordstrom northeast norwai nos
  7.5 notifi nov nra nud numerous ny o oath obes obrien obstruct occasion occupi oconnor odd
  7.5 odonnell older oneill ongo operator orang orbit ordinari organizer origin oscar otherwis
  7.5 outlin output overdos oversea overturn overweight ownership oxford pant panther parkland
  7.5 partial paso passport path patriot payroll pct peaceful peanut pearl penni pension pepper
  7.5 perfect permanent permission pharmaci pig pill pirat pit pitch pittsburgh plaintiff plat plea
  7.5 pleas pocket pod poem pokemon polish pollution pork pornographi portrait possess possession
  7.5 poster postpon powerful prank pre pregnanci premium preparation prescription preserv pretti
  7.5 principal probabl proc professional prominent promotion proof prosecution prospect prostat
  7.5 prostitution protectiv proud provider provision publisher pump punish punishment puppi purg
  7.5 purpl purport pussi qualiti quarantin quran rainbow ranch random rapist raw razor reader
  7.5 rebuild recogniz recommendation reconstruction recount recruit reed reev regim regiment
  7.5 regional registri regret regular regulator regulatori rehnquist render renew rent repair
  7.5 repeal repeat repeated reported requirement resort respect respiratori restrict restriction
  7.5 restroom resum retain retirement rick rider risqu ritual rival robber robertson robin robot
  7.5 ron roosevelt rough rout rover roy ruin rural russell ruth samudra sandra sandwich santorum
  7.5 sat satellit scalia scam scar scholar schumer sco scrap scream seattl sector seizur selenski
  7.5 semen semiconductor sensitiv sequel serial sgt shak sharia sharp shortag shot shoulder sia
  7.5 sick silver simon simultaneous sing sir sixth slai slam slash slat slaughter slaveri smash
  7.5 smithfield smuggl snap snatch sneak snowden soak soar soccer sol somalia somebodi specifi
  7.5 specifical speculation spencer sperm spik spitzer split spokesperson spotlight spur spy
  7.5 staffer stain stak stanc stanford starv statistic steadi steel stein steven stick sticker
  7.5 stomach storag straight strangl strategi stream strengthen stress stronger strongest studio
  7.5 stunt subscriber sudan sudden summit summon superior supremacist surfac surg sustain swedish
  7.5 sweep switch tab tabl tag takeover tampa tamper taylor tea technical teeth tehran telemarket
  7.5 telemarketer temperatur tennis tent terminal terri testicl testimoni thai thief thought
  7.5 throughout tick tied tir titanic tobacco tomorrow trader trafficker tragedi trailer tran
  7.5 transition transplant transportation trash trayvon treason trend trib tribal tribunal tribut
  7.5 trigger tripl trooper trudeau truth tuition tun tunnel turner uganda ukrain ultimat unborn
  7.5 uncover undergo underground understand underwent unix unrest unsuspect unveil unwant upgrad
  7.5 upheld upset upsid uranium urin usual v va vacation vagina vanish varieti vast vatican
  7.5 venezuela verdict vers vessel viacom viewer vigilant vintag visibl vision vital vivendi
  7.5 voluntari vulnerabiliti walker warner wast weak weaken weigh welfar wev widespread widow
  7.5 winfrei winston winter wolf wolv wrap wrongdo www yanke yemen yes youth yuan zero zimbabw zoo
  8.0 0 0.4 0.5 0.9 1.3 1100 11th 124 125 15.7 180 1800 1940 1975 1987 2.8 250000 3.8 30000 4.5
  8.0 400000 49 4th 58 6.4 66 67 68 7.2 70000 74 76 81 87 abolish abu accommodat acid acquit
  8.0 administrativ admiral afford agricultural aleppo alex algerian alternativ amidst amsterdam
  8.0 anchor antivirus ap apologiz apprehend ar arafat arctic argentina ashcroft aspect assert atm
  8.0 attach attention attractiv aung aunt austin autism avenu bahrain baker baltimor banner
  8.0 baptist barometer basic beatl beckham beij belgium beneath berlin biblical bidder bik bitter
  8.0 blanket blew bolt borrow boyd brac brag brazilian bremer brent brib bucket burst cac cag
  8.0 cairo cak calendar camel cannabis capsiz capt carbon caution ceas cedar ceil census cesar
  8.0 chancellor chao charlottesvill chavez cheap chechnya chees chocolat chok christi citigroup
  8.0 clever click clint clon colombia columbus columnist commencement communicat communion
  8.0 comparison compil complex comptroller confus congo consensus consist conversion convoi conwai
  8.0 cooper cor coroner corruption costa counter courag crackdown craigslist credibiliti critic
  8.0 crow crud curb curs dav dax dayton dea dear debut deck decreas defecat defender deficit
  8.0 delegat delhi dennis denounc depart deportation designer desk desktop devil devo diana diann
  8.0 diarrhea dictator dictionari dinosaur disagre discharg disparag disqualifi distanc diver dop
  8.0 dot downgrad dramatic duck eastwood eaten economist ejaculat electoral ellen employer
  8.0 endorsement envoi epa equip eruption essential estrogen euthanasia evaluat examination exceed
  8.0 exclusiv existenc exit experiment exploit explorer exposur fabricat fascist feinstein feloni
  8.0 fema fever fisherman flagship flaw fli flip florenc fold folk fossil fram fred freeman frist
  8.0 frog fuck garden garner ge gear gehman generat gibson gm gordon gorilla govt graphic greg
  8.0 groom guidanc guitar habit halla ham hamidi hampshir handspr hardwar harvest healthi hedg
  8.0 hewlett hick hijacker holi holland homosexualiti hopeful horror hubbard huckabe hybrid idiot
  8.0 ie imagin increasing ind indicator indonesian intent intention intentional interaction
  8.0 interactiv interior intern inventori invitation iron isaac jacki jakarta jeremi jill jobless
  8.0 johnni jordanian judgment judicial judiciari julian juror justification kain kani kat kay
  8.0 keanu kenneth kind knight knock kurdish kyl laboratori labour lama landfall landmark lanka
  8.0 larri laundri layoff lb lebanes legislativ lender lendingtre leukemia levin lgbt lifetim
  8.0 linda lobster lover lucent lyric maggot magic maintenanc malawi maldiv marshall max mcconnell
  8.0 meant melt mermaid merrill michel microchip mini minneapolis minus mitch monster moral morris
  8.0 motorcyclist motorola mta mugab municipal negotiator nestl netflix neutral nil nissan noah
  8.0 nobodi nominat normal notorious novell nw oakland obesiti obligation observ observer ontario
  8.0 opin orourk os osteen ounc outag outcom outfielder outlaw outlook outnumber oven overcom
  8.0 packard pain palestin par parliamentari participant pataki patienc patriotic pattern
  8.0 peacekeeper pedestrian penn personaliti pesticid philip pil placebo pleasur pol poland
  8.0 politic popcorn porn portland portugal potato pour pow powder prediction prematur prosecut
  8.0 prostitut publication pumpkin qualifi quip racism radiation rag rail railroad reactor realiz
  8.0 rebound receipt recession recit recreational rectum reduction regain registration reid reli
  8.0 remak remedi rene replacement repli resid residenc retire retreat retriev rfid rib richardson
  8.0 rico rip rit roadsid roof roommat ros rosi rotat rowl sacr sacramento sailor samuel sasha
  8.0 satanic scalis schem schiavo schindler scrambl seed seeker selfi seventh sharon sharpton
  8.0 sheet shell shellei shield shout shrink silenc silent sinai skeleton ski slot smear smoker
  8.0 socialism socialist solicit solomon solv sometim soul southeast soviet speed spoil spous spre
  8.0 sri stadium stallon standoff stanlei stephani steril stir stockholder strauss straw strength
  8.0 sub subsequent subsidiari suburban summari supermarket supplement supplier supposed surpass
  8.0 sus susan suspicion switzerland sylvester tail taint tampon tariff tatto televis templ
  8.0 territori therefor theyv thin thirti thompson throat tid tight tissu toppl tough toxic
  8.0 traditional tragic trail typhoon tyson u ukrainian unanimous unawar undergraduat undermin
  8.0 underwear unfit unfortunat universal ups urban uss utah vaccinat valentin vermont versus
  8.0 victoria vincent visa visual vs wallet warrior weaker wealth whistleblower wip wonder wreck
  8.0 yacht yahoo yellow younger zika zuckerberg
  """
