/// Classes of words that tell how much a sentence can be checked; a line is a class and its words.
///
/// Compiled for factdesk from general knowledge of English as it is spoken and printed in politics
/// and news. A class is a feature by its name; what it is worth is learnt (`worthWeightTable`).
/// A class that begins with `~` only serves other features.
let worthWordTable: StaticString = """
  number word: two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands dozen dozens half third thirds quarter quarters tens zero
  large number: million millions billion billions trillion trillions
  percentage: percent percentage pct
  money: dollar dollars cents euro euros pounds salary salaries wage wages income incomes price prices cost costs budget deficit debt revenue surplus
  unit: miles kilometers kilometres tons tonnes barrels gallons acres feet pounds degrees
  time unit: year years month months week weeks day days decade decades century hours minutes
  comparison: more less fewer greater higher lower bigger smaller larger better worse stronger weaker faster slower cheaper older younger longer than compared twice double doubled triple tripled quadrupled times
  superlative: most least largest biggest highest lowest greatest worst best strongest weakest fastest slowest oldest youngest longest first last record
  change: rose risen rise rising rises fell fallen fall falling falls increased increase increases increasing decreased decrease decreases dropped drop drops declined decline declining grew grown grow growing growth gained gain lost lose losing cut cuts cutting reduced reduce raised raise raising climbed jumped soared plunged slashed shrunk shrank expanded expand added eliminated created create
  past: was were had did went came took made gave got found saw knew said told left kept held brought bought built caught fought sold sent spent stood thought won lost wrote ran led met paid put cut began became chose drew drove felt forgot froze grew hid knew lay rose spoke stole struck swore taught threw understood wore voted signed passed introduced killed died attacked invaded
  perfect: has have had been
  present: is are am be being
  modal: would could should might may must ought shall
  future: will won't going gonna tomorrow plan plans intend
  obligation: should must need needs ought let let's
  desire: want wants hope hopes wish like love please dream
  belief: think thinks believe believes feel feels guess suppose know knows opinion view agree disagree sure certainly obviously clearly frankly honestly maybe perhaps probably seem seems
  praise: great good wonderful terrific tremendous incredible amazing beautiful proud honor honored fantastic nice happy
  blame: bad terrible horrible disaster disgrace wrong stupid sad shame mess awful ridiculous
  first person: i me my mine myself i'm i've i'll i'd
  we: we us our ours ourselves we're we've we'll we'd
  address: you your yours yourself you're you've you'll folks ladies gentlemen everybody friends
  third person: he she him her his hers they them their theirs he's she's they're they've
  politeness: thank thanks welcome please sorry excuse congratulations hello hi goodnight evening morning applause laughter okay ok yes yeah well mr ms mrs senator governor secretary president
  ~question word: who what when where why how which whose
  negation: not no never nobody nothing none neither nor don't doesn't didn't isn't aren't wasn't weren't won't can't cannot couldn't wouldn't shouldn't hasn't haven't hadn't ain't
  absolute: all every always ever only entire whole everyone completely totally absolutely
  quantifier: many much few several some lot lots majority nearly almost about approximately roughly average total rate number numbers
  institution: congress senate house court government department administration federal state states county city nato military army navy police fbi cia irs epa medicare medicaid obamacare bank banks companies company corporation corporations union unions agency commission committee parliament ministry treasury pentagon
  people counted: people americans workers families children women men students veterans soldiers troops immigrants refugees seniors taxpayers voters jobs businesses homes schools hospitals
  issue: tax taxes trade immigration border health care insurance education crime terrorism terrorist isis war wars nuclear energy oil gas coal climate economy unemployment poverty drugs guns abortion security welfare
  law: law laws bill bills act amendment treaty deal agreement vote votes voted voting veto vetoed sign signed passed supported opposed support oppose introduced legislation plan policy program
  speech: said says say told tells claims claimed called calls calling asked denied denies admitted announced reported reports according statement promised warned accused
  report: report study studies data statistics figures poll polls survey evidence fact facts record records documents
  causation: because caused cause due led result resulted therefore since
  past time: ago yesterday last since during previously former formerly before history
  present time: now today currently still already recently
  place: america united nation country world china russia iran iraq mexico syria israel korea germany europe japan india afghanistan canada vietnam soviet
  vague: things thing something anything everything somehow kind sort stuff way lot
  appeal: vote elect join fight together future dream hope believe
  atmosphere: sun rain wind quiet silence smile smiled walked looked streets sky light dark cold warm
  """
