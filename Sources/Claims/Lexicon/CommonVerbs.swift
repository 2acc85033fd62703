/// Frequent verbs that attribute nothing: they show where a clause has its verb.
///
/// Source: compiled for factdesk from general knowledge of English. Written as in the table of
/// cue verbs: base/past/participle where irregular, `*` where the letter is doubled.
let commonVerbs: StaticString = """
  go/went/gone come/came/come get/got/got make/made/made take/took/taken give/gave/given
  see/saw/seen hear/heard/heard keep/kept/kept let/let/let put/put/put run/ran/run hold/held/held
  bring/brought/brought sit/sat/sat stand/stood/stood lose/lost/lost pay/paid/paid meet/met/met
  send/sent/sent fall/fell/fallen rise/rose/risen grow/grew/grown break/broke/broken
  spend/spent/spent cut/cut/cut drive/drove/driven buy/bought/bought wear/wore/worn
  choose/chose/chosen win/won/won begin/began/begun become/became/become leave/left/left
  lead/led/led build/built/built fight/fought/fought throw/threw/thrown catch/caught/caught
  draw/drew/drawn hit/hit/hit sell/sold/sold teach/taught/taught eat/ate/eaten fly/flew/flown
  forget/forgot/forgotten hang/hung/hung hide/hid/hidden hurt/hurt/hurt lie/lay/lain
  set/set/set shoot/shot/shot shut/shut/shut sink/sank/sunk sleep/slept/slept split/split/split
  spread/spread/spread steal/stole/stolen stick/stuck/stuck strike/struck/struck
  sweep/swept/swept swing/swung/swung tear/tore/torn withdraw/withdrew/withdrawn wake/woke/woken
  beat/beat/beaten bet/bet/bet bind/bound/bound bite/bit/bitten blow/blew/blown cost/cost/cost
  deal/dealt/dealt feed/fed/fed flee/fled/fled give/gave/given ride/rode/ridden ring/rang/rung
  seek/sought/sought shake/shook/shaken speak/spoke/spoken mean/meant/meant face raise work play
  move live happen provide include continue change lead follow stop* create open walk offer
  consider appear serve die stay reach kill remain pass require decide pull return carry develop
  hope support receive turn start help try use need look remove produce cause allow add expect
  join wait increase cover reduce end act fail visit vote attend earn enter contain close drop*
  hire fire launch issue release publish face pick finish begin force save protect treat arrive
  sign lift push represent perform rely depend suffer occur improve affect apply approve arrest
  assume attract avoid ban* block boost borrow breach broadcast/broadcast/broadcast
  campaign cancel capture care celebrate charge claim climb collapse collect combat commit*
  compete concern conduct confront connect consist control convert convince cooperate
  damage debate defeat deliver deploy destroy detain direct disappear discover display donate
  ease elect eliminate emerge employ enable encourage engage ensure escape establish
  evacuate exist expand expire explode express extend fade favor figure file fill focus fuel
  gain gather generate grant guarantee handle head host identify ignore implement impose indict
  inherit injure insert inspire install integrate intervene introduce invade invest investigate
  invite lack land lean limit link listen lower maintain manage march mark mount multiply
  name narrow negotiate nominate notice obtain occupy oversee/oversaw/overseen owe 
  participate perform place plunge possess post pour prepare preserve prevent proceed
  promote prompt prove pursue qualify quit*/quit/quit range rank rattle react rebuild/rebuilt/rebuilt
  recover register reject release relocate remain rent repair replace rescue resign resolve
  respond rest restore result resume retain retire retreat reverse ruin rule rush satisfy
  score settle share shift ship* shift shop* shrink/shrank/shrunk sketch slide/slid/slid
  slip* slow smile soar spark sponsor stage stall stare stem* step* store stream strengthen
  struggle study submit* succeed sue supply surge surpass surround survive suspend sway switch
  talk target tend test tie tighten touch track trade trail train transfer* transform
  travel trigger triple trust undergo/underwent/undergone undermine undertake/undertook/undertaken
  unite update upset*/upset/upset urge vanish violate wage want warn wash waste watch weaken
  weigh widen wield win/won/won withstand/withstood/withstood witness wonder worry wound wrap* yield
  disturb laugh nod* cheer arrive cry hug* greet kneel pledge pose settle
  """
