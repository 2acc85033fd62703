/// Nouns: those that attribute ("the claim that"), and verb forms that are often nouns.
///
/// Source: compiled for factdesk from general knowledge of English reporting nouns.
let cueNouns: StaticString = """
  cue: claim claims report reports allegation allegations accusation accusations assertion
  cue: assertions statement statements belief beliefs fear fears concern concerns argument
  cue: arguments suggestion suggestions warning warnings notion idea rumor rumors rumour rumours
  cue: hope hopes view views assumption conclusion announcement pledge pledges promise promises
  cue: vow vows contention prediction predictions complaint complaints charge charges speculation
  cue: admission acknowledgment acknowledgement insistence assurance assurances confirmation
  cue: declaration denial denials doubt doubts expectation expectations forecast forecasts
  cue: impression opinion perception position proposal recommendation revelation suspicion
  cue: suspicions theory threat threats worry worries word feeling finding findings proof evidence
  cue: guess explanation confidence comment comments remark remarks criticism demand demands call
  cue: calls request requests refusal decision plan plans desire offer
  cue: opposition praise endorsement endorsements condemnation denunciation
  cue: rejection embrace defense defence description characterization portrayal assessment appeal
  cue: desire belief contempt disdain admiration affection distrust hostility
  cue: enthusiasm skepticism disapproval approval interest intention intentions
  cue: ambition ambitions pledge accusations insistence
  cue: critique tribute vision unwillingness reluctance
  noun: report reports claim claims plan plans call calls show shows support attack attacks view
  noun: views question questions demand demands signal signals project projects estimate estimates
  noun: forecast forecasts comment comments remark remarks state states note notes post posts tweet
  noun: tweets email emails text texts blog blogs caption captions counter counters cast press
  noun: order orders direct back fault credit cite discipline concern concerns address addresses
  noun: detail details outline outlines reference references highlight highlights champion
  noun: champions favor favors mock pan pans bash bashes label labels brand brands trust respect
  noun: love hate echo worry worries hope hopes fear fears doubt doubts suspect suspects guess
  noun: promise promises vow vows pledge pledges threat desire desires aim aims offer offers
  noun: judge judges regard regards figure figures brief briefs reply answer answers ring cry
  noun: joke jokes quip quips boast boasts protest protests object objects feel find finds work
  noun: works play plays move moves change changes start starts end ends need needs look looks
  noun: help use uses vote votes run runs race lead leads fight cut cuts rise fall drop deal deals
  noun: visit visits act acts face faces force forces hand hands head heads host hosts name names
  noun: place places point points range rank rule rules sign signs stage step steps store study
  noun: target targets test tests top total track trade train turn turns value walk waste watch
  noun: challenge challenges quote quotes slight whisper shout stress repeat release influence
  noun: balance base battle block boost campaign campaigns care cause center charge charges control
  noun: cost costs cover damage debate debates defeat display dispute disputes drive drives fire
  noun: focus fuel gain gains grant grants increase interest issue issues land limit limits link
  noun: links march mark market mount present pressure pressures process produce rest result
  noun: results return review risk risks score scores shift ship shop share shares slide slip spread
  noun: stand start stop surge switch talk talks trail transfer transfers travel win wins rival
  noun: wonder yield witness wound read regret warrant contract rebuke salute blame praise thought
  noun: like discredit slam knock hit trash fault conduct document suspect set left open close
  noun: rally family ally bully assembly anomaly monopoly tally folly belly jelly italy july daily
  noun: likely unlikely elderly lovely deadly friendly costly weekly monthly yearly lonely ugly
  noun: butterfly homily early orderly timely lively cowardly brotherly fly lily
  noun: second think saw leaves lives means
  """
