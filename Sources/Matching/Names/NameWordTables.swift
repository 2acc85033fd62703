/// Words of names that say little or much. Compiled for factdesk from general knowledge of
/// personal and company names; a line is one class.

/// Titles and forms of address: they name nobody.
let nameTitleTable: StaticString = """
  mr mrs ms miss mx sir dame lord lady dr doctor prof professor president praesident prasident
  prime minister chancellor premier senator governor mayor king queen prince princess sultan emir
  sheikh shaikh sheik shaykh haji hajji hadji mullah maulvi mawlawi ayatollah imam rabbi pope
  father sister reverend rev bishop cardinal general gen colonel col major maj captain capt
  lieutenant lt sergeant sgt admiral marshal commander judge justice secretary ambassador
  congressman congresswoman representative rep sen gov hon herr frau monsieur madame mme senor
  senora don dona comrade jr sr junior senior phd esq mp na the
  """

/// Particles inside personal names: kept, but light.
let nameParticleTable: StaticString = """
  al el ul ur as ad an ash ar az bin ben ibn bint abu abou de da di do dos das del della der den
  van von vom zu zur la le les du of ter ten e y i und and
  """

/// Legal forms, one class a line, spellings apart by commas: two spellings of one class agree, two
/// classes conflict. A line that begins with `~` is too general to conflict with any other.
let legalFormTable: StaticString = """
  ag, aktiengesellschaft
  gmbh, gesellschaft mit beschraenkter haftung, gesellschaft mit beschrankter haftung
  ~ ltd, limited, pte, pty
  llc, limited liability company, ooo
  llp, limited liability partnership
  lp, limited partnership
  plc, public limited company
  ~ inc, incorporated
  ~ corp, corporation
  ~ co, company
  sa, societe anonyme
  sas
  sarl
  srl, societatea cu raspundere limitata
  spa
  bv
  nv
  kg
  oy
  ab
  as, aps
  jsc, ojsc, oao, pao, pjsc, zao, joint stock company, open joint stock company, public joint stock company
  ano
  cv
  """

/// Words of organisations that carry little by themselves.
let organisationWordTable: StaticString = """
  the group holding holdings international intl company corporation inc enterprises of and for
  """

/// Words that show an organisation where nobody says what the name is of.
let organisationSignTable: StaticString = """
  company corporation bank trust fund group ministry department government university institute
  organization organisation party army brigade union association council committee agency
  academy society foundation federation
  """

/// Short forms of given names; a line is one name.
let nicknameTable: StaticString = """
  alexander alex sasha sandy aleksandr alexandra
  andrew andy drew andrei
  anthony tony antonio
  barack barry
  benjamin ben benny bibi
  bernard bernie
  catherine kate katie kathy cathy katherine kathryn
  charles charlie chuck
  christopher chris kit
  daniel dan danny
  david dave davey
  deborah debbie deb
  dmitry dmitri dima
  donald don donny
  edward ed eddie ted teddy ned
  elizabeth liz beth betty lizzie eliza
  eugene gene yevgeny evgeny
  francis frank fran
  frederick fred freddy
  gerald gerry jerry
  gregory greg
  henry harry hank
  jacob jake
  james jim jimmy jamie
  jeffrey jeff geoff geoffrey
  jennifer jen jenny
  john johnny jack jon
  jonathan jon jonny
  joseph joe joey
  joshua josh
  kenneth ken kenny
  lawrence larry laurence
  leonard len leo lenny
  margaret maggie peggy meg
  martin marty
  matthew matt
  michael mike mick mickey misha mikhail
  nancy ann
  natalia natasha
  nicholas nick nikolai
  patricia pat patty trish
  patrick pat paddy
  peter pete pyotr
  philip phil
  raymond ray
  rebecca becky
  richard dick rick rich ricky
  robert bob rob bobby robbie bert
  ronald ron ronnie
  samuel sam sammy
  sergei serge
  stanley stan
  stephen steve steven
  susan sue suzy
  theodore ted teddy theo
  thomas tom tommy
  timothy tim timmy
  vladimir volodya vova
  victoria vicky tori
  vincent vince vinny
  walter walt wally
  william bill billy will willy liam
  zachary zach
  """

/// Places that texts call by several names, which no rule of spelling leads to; a line is one.
///
/// Compiled for factdesk from general knowledge of the names in the news; cf. the lists of the UN
/// Group of Experts on Geographical Names.
let exonymTable: StaticString = """
  astana nursultan akmola
  beijing peking
  bratislava pressburg
  chennai madras
  chongqing chungking
  eswatini swaziland
  gdansk danzig
  guangdong kwangtung
  guangzhou canton
  kaliningrad koenigsberg konigsberg
  kharkiv kharkov
  kolkata calcutta
  kyiv kiev kiew
  lviv lvov lemberg
  moscow moskva moskau
  mumbai bombay
  mykolaiv nikolaev nikolayev
  myanmar burma
  nanjing nanking
  odesa odessa
  prague praha prag
  qingdao tsingtao
  sichuan szechwan szechuan
  suzhou soochow
  tbilisi tiflis
  thessaloniki salonica salonika
  tianjin tientsin
  turkey turkiye tuerkiye
  vienna wien
  warsaw warszawa warschau
  wroclaw breslau
  xiamen amoy
  yangon rangoon
  """

/// Numbers as words of names: value and spellings.
let nameNumberTable: StaticString = """
  1 one first 1st i
  2 two second 2nd ii
  3 three third 3rd iii
  4 four fourth 4th iv
  5 five fifth 5th v
  6 six sixth 6th vi
  7 seven seventh 7th vii
  8 eight eighth 8th viii
  9 nine ninth 9th ix
  10 ten tenth 10th
  11 eleven eleventh 11th xi
  12 twelve twelfth 12th xii
  13 thirteen 13th xiii
  14 fourteen 14th xiv
  15 fifteen 15th xv
  16 sixteen 16th xvi
  17 seventeen 17th xvii
  18 eighteen 18th xviii
  19 nineteen 19th xix
  20 twenty twentieth 20th xx
  30 thirty
  40 forty fourty
  50 fifty
  60 sixty
  70 seventy
  80 eighty
  90 ninety
  100 hundred
  """
