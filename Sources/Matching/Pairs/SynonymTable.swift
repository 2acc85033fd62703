/// Words of news that may stand for each other; a line is one group, words in their plain form.
///
/// Compiled for factdesk from general knowledge of news English, headlines above all.
let synonymTable: StaticString = """
  kill slay murder massacre assassinate gun
  die dead death perish fatality fatal casualty toll
  hurt injure wound injury maim
  blast explosion explode bomb bombing detonate grenade
  attack raid strike assault hit ambush offensive
  shoot shooting gunfire fire open
  arrest detain hold held capture nab seize custody apprehend catch caught
  jail prison imprison sentence incarcerate behind
  free release freed liberate
  police cop officer policeman
  soldier troop military army force serviceman marine
  militant rebel insurgent gunman fighter extremist guerrilla terrorist jihadist
  protest demonstration rally demonstrate protester demonstrator march unrest
  clash fight battle combat fighting conflict violence
  crash collide accident derail wreck plunge collision
  plane jet aircraft airliner flight airplane airline
  ship vessel boat ferry
  car vehicle automobile van truck bus
  quake earthquake tremor temblor
  storm hurricane typhoon cyclone tornado
  flood flooding deluge
  fire blaze inferno wildfire burn
  spokesman spokeswoman spokesperson
  say tell state declare announce report claim add note comment remark
  warn caution alert warning threaten threat
  vow pledge promise swear commit
  urge call ask appeal press demand request plead
  plan intend aim seek want eye propose
  consider mull weigh ponder study
  accept agree approve back endorse adopt pass okay
  deny reject refuse dismiss rebuff decline rule
  blame accuse charge allege fault indict
  criticise criticize slam blast condemn denounce attack rap
  praise hail laud welcome applaud
  help aid assist assistance support relief
  meet talk discuss meeting summit negotiate negotiation discussion dialogue
  deal agreement pact accord treaty settlement
  visit trip tour travel arrive
  leave depart exit quit resign withdraw step retire
  fire sack dismiss oust axe remove
  appoint name nominate choose pick select tap
  elect vote election poll ballot
  win victory triumph beat defeat prevail
  lose loss defeat fall lost
  lead leader head chief boss top ahead
  president leader head
  premier pm minister
  boss chief executive ceo chairman director
  lawmaker legislator mp congressman senator parliamentarian
  judge court tribunal
  lawyer attorney counsel
  trial case hearing lawsuit suit
  verdict ruling rule decision decide
  buy purchase acquire acquisition takeover bid bought
  sell sale sold offload
  merge merger combine
  firm company corporation business
  share stock equity
  rise climb gain jump increase grow surge soar advance rally up higher rose grew hike raise boost
  fall drop decline decrease slip slide tumble plunge down lower dip sink fell shed cut reduce
  price cost
  profit earning income
  revenue sale turnover
  job employment work employee worker staff
  growth expansion economy
  debt loan credit
  cut slash reduce trim
  pay spend spent paid fund
  money cash fund
  start begin launch open kick commence began
  end finish close halt stop conclude complete cease
  continue resume extend go
  delay postpone defer suspend
  block stop bar prevent ban prohibit halt
  open unveil reveal launch introduce present
  show reveal disclose indicate find found expose
  hide conceal cover
  discover find found uncover detect locate
  search hunt look probe
  investigate probe inquiry investigation examine inquire
  kidnap abduct hostage abduction
  rape assault abuse molest
  steal rob theft robbery loot stole
  escape flee fled evade
  destroy ruin demolish wreck devastate
  build construct construction erect built
  move shift transfer
  send dispatch deploy sent ship
  give hand grant award offer provide gave
  take grab seize took
  get receive obtain got
  make create produce made
  use employ utilise
  keep retain maintain kept
  bring carry brought
  try attempt bid effort
  fail failure collapse
  save rescue
  join enter enroll
  return back
  cross border frontier
  child kid boy girl teen teenager youth son baby toddler infant minor
  man male guy
  woman female lady girl
  wife spouse husband widow
  father dad daddy
  mother mom mum
  people person resident civilian villager
  student pupil
  doctor physician medic
  hospital clinic
  school college university
  house home residence
  town city village
  country nation state
  region area zone province
  capital city
  street road highway
  airport airfield
  money fund cash
  rate interest
  big large huge major massive great giant
  small little tiny minor
  new fresh latest
  old former ex previous
  strong powerful mighty
  weak poor
  fast quick rapid swift
  near close nearby
  important key crucial vital
  deadly fatal lethal killer
  sick ill illness disease sickness
  virus flu outbreak infection
  dangerous risky hazardous
  angry furious outrage anger
  fear worry concern afraid anxiety
  hope expect anticipate predict forecast
  likely possible may might could probably
  suspect suspected alleged accused
  world global international
  u.s. us american america united
  britain british uk england
  russia russian moscow kremlin
  china chinese beijing
  france french paris
  germany german berlin
  iran iranian tehran
  iraq iraqi baghdad
  israel israeli
  palestinian palestine gaza
  syria syrian damascus
  egypt egyptian cairo
  turkey turkish ankara
  ukraine ukrainian kiev kyiv
  spain spanish
  italy italian
  greece greek
  japan japanese tokyo
  india indian delhi
  pakistan pakistani
  afghanistan afghan kabul
  korea korean pyongyang seoul
  vatican pope
  philippines philippine filipino
  europe european eu
  year annual yearly
  month monthly
  week weekly
  weekend saturday sunday
  nuclear atomic
  rocket missile
  weapon arm gun
  chemical gas sarin
  drug narcotic cocaine
  oil crude petroleum
  film movie
  singer star musician
  game match
  cup title championship
  goal score
  team side squad
  player footballer
  coach manager
  final last
  second two
  half midway
  many several numerous dozens scores
  about around nearly approximately almost some roughly
  however but although though
  million m mn
  billion bn b
  percent % pc
  quarter three-month
  filing document
  letter memo
  picture photo image photograph
  video footage tape
  web internet online site website
  phone telephone mobile
  computer pc
  error mistake fault bug flaw vulnerability
  program programme software
  problem issue trouble difficulty
  chance opportunity possibility
  reason cause
  result outcome
  part portion piece
  part role
  speech address
  statement release
  rumor rumour speculation
  hit strike struck
  ground earth
  sea ocean water
  space orbit nasa
  celebrate mark birthday anniversary
  marry wed wedding marriage
  divorce split separate
  pregnant expect baby
  birth born deliver
  crisis turmoil chaos
  sanction embargo penalty
  truce ceasefire peace
  invade invasion intervene
  resume restart reopen
  evacuate leave
  rebuild restore recover
  demand require need
  allow let permit enable
  force compel
  tie link connect connection
  chop cut hack sever slice
  """

/// Phrases that are one word elsewhere.
let phraseTable: StaticString = """
  united states = u.s.
  united kingdom = britain
  united nations = un
  european union = eu
  prime minister = pm
  chief executive = ceo
  per cent = percent
  supreme court = court
  hong kong = hongkong
  north korea = northkorea
  n korea = northkorea
  south korea = southkorea
  s korea = southkorea
  new york = newyork
  white house = whitehouse
  """

/// Irregular forms: plain form, then the others. Compiled for factdesk from school grammar.
let irregularTable: StaticString = """
  say said
  tell told
  be is are was were been being am
  have has had having
  do does did done
  go goes went gone
  make made
  take took taken
  get got gotten
  give gave given
  find found
  think thought
  see saw seen
  come came
  know knew known
  hold held
  keep kept
  lead led
  lose lost
  win won
  fall fell fallen
  rise rose risen
  grow grew grown
  begin began begun
  break broke broken
  bring brought
  buy bought
  sell sold
  build built
  catch caught
  choose chose chosen
  cut cutting
  die died dying dies
  draw drew drawn
  drive drove driven
  feel felt
  fight fought
  flee fled
  fly flew flown
  hit hitting
  hurt hurting
  leave left
  lie lied lying
  meet met
  pay paid
  put putting
  quit quitting
  read reading
  run ran running
  seek sought
  send sent
  set setting
  shoot shot
  show shown
  shut shutting
  sink sank sunk
  speak spoke spoken
  spend spent
  stand stood
  steal stole stolen
  strike struck
  sue sued suing
  swear swore sworn
  teach taught
  throw threw thrown
  wear wore worn
  write wrote written
  man men
  woman women
  child children
  person people
  good better best
  bad worse worst
  foot feet
  life lives
  wife wives
  policeman policemen
  not n't cannot
  """

/// Words that carry grammar, not content.
let grammarWordTable: StaticString = """
  a an the and or but nor so yet if then than that this these those there here of in on at by for
  to from with without into onto over under after before between among during against about as is
  are was were be been being am has have had having do does did will would shall should can could
  may might must it its he him his she her hers they them their we us our you your i me my who
  whom whose which what when where why how all any some each both also just only very too up down
  out off again more most other such own same s t n't not no
  """
