/// Verbs that attribute: who says, believes, wants, shows or judges something.
///
/// Source: compiled for factdesk from general knowledge of English reporting verbs.
/// A line that begins with `=` says what the verbs below it do: a stance, a strength, then the
/// complements they take: `quote` ("…", he said), `clause` (he said it fell), `that` (he argued
/// that it fell), `whether` (he asked whether), `infinitive` (he promised to go), `object` (he
/// denied the report), `person` (he told us that), `as` (they see it as), `speech` (he raised concerns: an object
/// that is itself speech), `seeming` (it seems to be). A verb is its base
/// form, or base/past/participle where it is irregular; `*` doubles its last letter before -ed and
/// -ing; `+` joins the word that must follow it.
let cueVerbs: StaticString = """
  = asserts said quote clause that whether
  say/said add specify note write/wrote/written announce explain recall remark observe comment
  reply conclude state recount
  report joke quip* declare predict repeat reiterate stress emphasize emphasise
  underline underscore caution mention muse opine testify confide proclaim exclaim
  counter retort interject shout yell whisper mutter chant elaborate marvel post tweet retweet email
  e-mail text blog disclose reveal clarify surmise theorize rejoin
  caption scribble enthuse lecture intone deadpan chime+in weigh+in sum+up point+out
  = asserts confirmed quote clause that whether
  acknowledge admit* concede confirm confess
  = asserts said quote clause that whether person
  tell/told inform assure remind warn advise notify reassure brief
  = asserts claimed quote clause that
  claim argue insist assert contend allege maintain suggest boast brag* complain lament
  theorize hint posit speculate swear/swore/sworn protest vent gripe fume gush rave
  = asserts said quote
  go/went/gone+on put/put/put+it
  shrug* laugh smile grin* sigh sob* nod* wink chuckle giggle beam scoff sneer snap* bark growl groan
  moan hiss roar bellow scream shriek wail gasp stammer rasp murmur
  = questions said quote whether object person
  ask question inquire wonder query
  = asserts said quote that
  respond answer continue read/read/read cry agree urge plead object rail ruminate
  = asserts said clause that object
  know/knew/known think/thought/thought believe feel/felt/felt hope
  fear doubt suspect assume guess suppose realize realise recognize recognise understand/understood
  worry imagine envision foresee/foresaw/foreseen anticipate expect figure reckon
  = asserts said that whether object
  learn discover find/found/found determine
  decide forget/forgot/forgotten remember note judge regard view perceive deem
  = asserts said clause that object
  show/showed/shown indicate demonstrate estimate project forecast/forecast/forecast signal imply calculate
  = denies said that object
  deny dispute rebut* refute disavow
  = asserts said object that infinitive quote
  promise vow pledge threaten propose recommend demand
  = asserts said infinitive object
  want plan* intend aim seek/sought/sought prefer* desire agree+to offer aspire
  = withholds said infinitive
  decline refuse
  = asserts said object infinitive
  urge encourage press pressure implore beseech call+on ask+for order instruct direct
  = asserts said object
  call describe label dub brand portray depict characterize characterise compare liken cast/cast/cast
  criticize criticise praise blast slam* mock attack condemn denounce defend endorse support back
  oppose reject blame accuse applaud welcome hail laud commend ridicule deride decry
  lambast lambaste assail bash insult belittle disparage chide chastise scold rebuke castigate
  excoriate skewer pan* rip* thank congratulate credit cite reference discuss address
  highlight tout advocate favor favour champion repudiate renounce bemoan mourn regret*
  push+for vote+for vote+against call+for lash+out speak/spoke/spoken+about talk+about
  speak/spoke/spoken+of refer*+to point+to allude+to lay/laid/laid+out detail outline
  respond+to object+to complain+about worry+about joke+about agree+with disagree+with side+with
  warn+of warn+about warn+against argue+for argue+against campaign+for lobby+for
  admire love hate despise distrust resent detest loathe appreciate
  dismiss downplay minimize decry slight trash trumpet vilify warn admonish
  criticize fault ding knock hit+out discredit question challenge doubt invoke quote echo
  acknowledge tout unveil announce hint+at insist+on boast+of boast+about brag+about accuse
  reiterate mull consider contemplate predict expect propose threaten mention
  stress emphasize reveal disclose claim allege explain underscore
  dislike enjoy trust respect
  demonize mischaracterize denigrate malign smear taunt berate upbraid reprimand
  attribute endorse reaffirm affirm back salute celebrate cheer+on pay/paid/paid+tribute
  = asserts said quote that object
  cite announce declare explain note repeat mention
  = asserts said object infinitive
  like love hate hope wish
  = asserts said object as
  see/saw/seen view regard treat think/thought/thought+of cast/cast/cast paint present position
  = asserts said object
  request savage impugn float accept embrace ignore share recite monitor spurn shun echo
  deliver ridicule scorn disdain eye weigh debate doubt protest
  react+to erupt+on sound+off speculate+about count+on focus+on dwell+on reflect+on
  advocate+for push+back stand+by stand+behind stand+for root+for pray+for care+about
  long+for look+forward take/took/taken+issue take/took/taken+aim make/made/made+light
  disapprove+of approve+of dream+of dream+about argue+over fret+about gripe+about
  apologize+for vouch+for testify+about rail+against rage+against
  elaborate+on comment+on remark+on opine+on weigh+in touch+on expand+on
  verify corroborate
  identify list publish document chronicle examine explore describe
  = asserts said speech
  raise express voice convey make/made/made issue give/gave/given offer deliver release air file
  repeat lodge publish reiterate
  = asserts said passive
  say/said report tell/told ask believe expect think/thought consider describe call portray regard view
  name accuse criticize criticise praise condemn denounce blame see/saw/seen know/knew/known project
  favor attack mock perceive predict estimate deem urge warn allege rumor predict assume quote credit
  dub label brand charge commend applaud depict cast/cast/cast rebuke defend
  = asserts said passive
  understand/understood
  reject deny dismiss dispute refute rebut* debunk
  = asserts said seeming infinitive that
  seem appear
  """
