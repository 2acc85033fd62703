/// Words of the closed classes and the nouns that sources are made of, a class a line.
///
/// Source: compiled for factdesk from general knowledge of English grammar and of news writing.
/// A line is the name of a class, a colon, words. A word may stand in several lines.
let closedClassWords: StaticString = """
  determiner: the a an this these those each every another any no both either neither all such
  possessive: my your his her its our their whose
  subject: i you he she it we they
  subject: i'm i've i'd i'll he's he'd he'll she's she'd she'll it's it'd it'll we're we've we'd
  subject: we'll they're they've they'd they'll you're you've you'd you'll that's there's
  object: me you him her it us them himself herself itself themselves myself ourselves yourself
  relative: who which whom whose
  that: that
  question: whether if how why what when where who which whom whose
  to: to
  of: of
  preposition: of in on at by for with from about against into over after before between during
  preposition: under through without within among toward towards upon since until across behind
  preposition: beyond despite except inside outside near off onto per via than like amid following
  preposition: throughout along around above below beside besides concerning regarding versus given
  subordinator: because although though while whereas unless until since when after before if once
  subordinator: even so lest
  coordinator: and or but nor yet plus
  be: is are was were be been being am isn't aren't wasn't weren't 're 's 'm ain't
  have: has have had having hasn't haven't hadn't 've
  does: do does did doesn't don't didn't
  modal: will would can could may might shall should must won't wouldn't can't cannot couldn't
  modal: shouldn't mustn't 'll 'd
  negation: not never n't isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't
  negation: won't wouldn't can't cannot couldn't shouldn't mustn't
  adverb: also then now later once again still even just only often always ever already soon long
  adverb: well too quite rather almost perhaps maybe instead meanwhile however moreover furthermore
  adverb: nonetheless nevertheless thus therefore further first second third twice sometimes
  adverb: yesterday today tomorrow earlier afterward afterwards thereafter yet not never seldom
  adverb: indeed otherwise likewise similarly next finally still simply far much more most less
  adverb: here there together alone aloud forward ahead
  as: as
  title: mr mrs ms dr prof sen rep gov gen lt col capt maj sgt rev hon sir dame lord lady pope king
  title: queen prince princess president senator congressman congresswoman representative governor
  title: mayor secretary judge justice minister chancellor premier ambassador professor doctor
  title: general admiral colonel captain lieutenant sergeant detective sheriff chief pastor bishop
  title: cardinal archbishop rabbi imam sheikh attorney speaker chairman chairwoman councilman
  title: councilwoman councillor councilor cllr alderman baroness commissioner superintendent coach comrade messrs st
  role: president senator congressman congresswoman governor mayor secretary judge justice minister
  role: chancellor premier ambassador professor doctor general admiral colonel captain sheriff chief
  role: pastor bishop cardinal attorney speaker chairman chairwoman chair commissioner coach
  role: spokesman spokeswoman spokesperson official officer adviser advisor aide analyst expert
  role: economist strategist scientist researcher historian scholar scientist author writer
  role: reporter journalist columnist editor correspondent host guest anchor lawyer prosecutor lawmaker
  role: legislator candidate nominee leader director manager executive founder owner partner
  role: activist advocate organizer supporter critic opponent rival voter consultant pollster donor
  role: diplomat envoy negotiator investor trader banker strategist farmer teacher student professor
  role: resident neighbor neighbour relative friend wife husband mother father son daughter brother
  role: sister widow witness victim suspect defendant plaintiff soldier veteran commander operative
  role: policeman detective investigator inspector agent source insider fellow specialist
  role: psychologist sociologist physicist biologist engineer surgeon physician nurse ceo cfo coo
  role: billionaire businessman businesswoman mogul entrepreneur developer broker contractor
  role: tycoon realtor staffer intern volunteer delegate elector chef actor actress singer artist
  role: filmmaker producer photographer man woman boy girl person guy citizen immigrant refugee
  role: premier vice-president congressmember councilmember member head boss newcomer front-runner
  role: frontrunner runner-up contender challenger incumbent hopeful conservative liberal democrat
  role: republican socialist libertarian moderate progressive patriot protester demonstrator
  people: people officials officers advisers advisors aides analysts experts economists strategists
  people: scientists researchers historians scholars authors writers reporters journalists editors
  people: columnists lawyers attorneys prosecutors lawmakers legislators candidates leaders
  people: directors executives founders owners activists advocates organizers supporters critics
  people: opponents rivals voters consultants pollsters donors diplomats envoys negotiators
  people: investors traders bankers farmers teachers students professors residents neighbors
  people: neighbours relatives friends parents witnesses victims suspects soldiers veterans
  people: commanders operatives detectives investigators agents sources insiders fellows
  people: specialists psychologists doctors physicians nurses members women men americans
  people: republicans democrats conservatives liberals senators representatives governors mayors
  people: spokesmen spokespeople spokespersons representatives delegates staffers respondents
  people: viewers readers fans observers pundits commentators insiders allies foes evangelicals
  people: christians muslims jews hispanics latinos blacks whites everyone everybody others many
  people: some most few protesters demonstrators police authorities worshipers workers employees
  people: customers shareholders managers politicians ministers generals judges justices jurors
  people: moderators hosts detractors skeptics backers firms companies states countries nations
  people: families individuals citizens taxpayers immigrants refugees engineers designers retailers
  people: conservationists environmentalists regulators forecasters strategists participants
  people: attendees sponsors colleagues bosses chiefs chairmen skeptics progressives moderates
  people: tourists visitors locals businesses hackers americans russians chinese europeans iranians
  people: britons germans russians ukrainians israelis palestinians mexicans canadians outsiders
  organisation: ministry government administration department agency bureau committee commission
  organisation: council senate house congress parliament court police company firm bank group party
  organisation: campaign union association federation foundation institute university college
  organisation: school academy center centre office board panel team military army navy force forces
  organisation: treasury fed reserve embassy organization organisation coalition alliance league
  organisation: network newspaper magazine journal paper outlet publication station website site
  organisation: corporation corp inc ltd llc co plc authority authorities service fund exchange
  organisation: museum hospital church mission command regime cabinet kremlin pentagon white fbi cia nsa
  organisation: un nato eu who imf gop dnc rnc aclu nra pac airline carrier retailer manufacturer
  organisation: maker lender insurer startup nonprofit charity tribunal legislature lab laboratory
  organisation: ccp u.n. e.u. epa doj fda cdc sec irs fcc ftc osce opec industry public electorate
  organisation: élysée elysee quirinal chancellery duma knesset bundestag politburo taliban hamas
  organisation: jury delegation caucus society club chamber movement brand media press community
  organisation: world nation city county state country left right establishment crowd audience
  outlet: cnn bloomberg reuters nbc cbs abc msnbc npr pbs bbc ap politico axios breitbart huffpost
  outlet: newsweek time times post journal guardian telegraph economist forbes fortune gazette
  outlet: herald tribune globe sun mirror observer standard independent xinhua tass sputnik rt dpa
  outlet: afp newsmax fox examiner inquirer chronicle atlantic yorker vox vice slate salon buzzfeed
  outlet: monde figaro spiegel zeit bild welt país pais corriere repubblica asahi yomiuri nikkei
  outlet: haaretz jazeera kommersant novaya interfax kyodo yonhap efe ansa caixin
  outlet: courier register dispatch sentinel news press usa c-span univision telemundo tmz al-jazeera
  place: china russia ukraine beijing moscow kyiv kiev washington america britain england london
  place: france paris germany berlin brussels italy rome spain madrid japan tokyo india delhi
  place: pakistan islamabad iran tehran iraq baghdad israel jerusalem turkey ankara syria damascus
  place: egypt cairo riyadh qatar doha seoul pyongyang korea taiwan taipei hanoi vietnam canada
  place: ottawa mexico brazil brasilia argentina venezuela caracas cuba havana australia canberra
  place: poland warsaw hungary budapest greece athens sweden stockholm norway oslo denmark finland
  place: helsinki netherlands belgium austria vienna switzerland bern portugal lisbon ireland dublin
  place: scotland wales serbia belgrade belarus minsk georgia tbilisi armenia azerbaijan kazakhstan
  place: afghanistan kabul nigeria kenya ethiopia sudan libya tunisia algeria morocco indonesia
  place: malaysia singapore thailand bangkok philippines manila myanmar cambodia nepal bangladesh
  place: u.s. us uk u.k. states kingdom hollywood downing tallahassee sacramento albany harrisburg
  document: cable cables report reports statement statements memo memos document documents study
  document: studies survey surveys poll polls letter letters email emails e-mail e-mails filing
  document: filings lawsuit lawsuits complaint indictment affidavit article articles book story
  document: analysis data figures statistics numbers results transcript transcripts record records
  document: ruling order bill law legislation resolution rule rules constitution treaty text texts
  document: message messages tweet tweets post posts blog ad ads advertisement video videos film
  document: documentary footage tape recording recordings release announcement column editorial
  document: op-ed op-eds essay paper papers plan proposal guidelines estimate estimates projection forecast
  document: account accounts sign signs placard placards banner banners petition platform list notice
  document: research findings evidence review audit assessment disclosure disclosures mailer
  document: flier brief note dossier draft invitation headline poster slogan website webpage page
  time: monday tuesday wednesday thursday friday saturday sunday january february march april may
  time: june july august september october november december jan feb mar apr jun jul aug sept sep
  time: oct nov dec week weekend month year day night morning afternoon evening today yesterday
  time: tomorrow noon hour hours minutes days weeks months years decade decades season
  quantifier: some many several few most two three four five six seven eight nine ten one dozens
  quantifier: hundreds thousands millions dozen another other others both all half numerous various
  quantifier: more majority plenty much
  hearsay: reportedly allegedly supposedly purportedly apparently
  female: mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty
  female: margaret sandra ashley kimberly emily donna michelle carol amanda melissa deborah
  female: stephanie rebecca laura sharon cynthia kathleen amy angela shirley anna brenda pamela emma
  female: nicole helen samantha katherine christine rachel carolyn janet catherine maria heather
  female: diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith
  female: megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances
  female: kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn
  female: danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis
  female: lori hillary chelsea ivanka melania huma carly elena ursula angela theresa marine nikki
  female: condoleezza loretta sonia kellyanne debbie wendy kate claire susana jill jane annie
  male: james robert john michael david william richard joseph thomas charles christopher daniel
  male: matthew anthony mark donald steven andrew paul joshua kenneth kevin brian george timothy
  male: ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin
  male: scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry
  male: tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy walter
  male: christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan
  male: jesse bryan billy bruce gabriel joe logan alan juan albert willie wayne randy mason vincent
  male: liam roy bobby caleb bradley russell lucas ted marco jeb ben chris bernie tim mike bill
  male: barack mitt newt rand rick jim bob tom dan sam steve drew jake ron greg phil vladimir
  male: dmitry sergei emmanuel boris xi li joe johnny eddie danny tony fred harry leon max oscar
  """
