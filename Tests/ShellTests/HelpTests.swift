import Testing

@testable import Shell

/// What `help` says, and what an unknown word brings.
struct HelpTests {
  @Test func helpFitsOneScreenAndNamesEveryCommand() {
    let said = Bench().say("help")
    #expect(said.count <= 22)
    let words = Set(said.flatMap { $0.split(separator: " ").map(String.init) })
    for command in CommandList.all { #expect(words.contains(command.name), "\(command.name)") }
  }

  @Test func helpOnAllSaysWhatEachCommandDoes() {
    let said = Bench().say("help --all")
    for command in CommandList.all {
      #expect(said.contains { $0.hasPrefix(command.name + " ") && $0.hasSuffix(command.summary) })
    }
  }

  @Test(arguments: CommandList.all.map(\.name))
  func helpBeginsWithAnExample(name: String) throws {
    let example = try #require(CommandList.named(name)?.examples.first)
    let said = Bench().say("help \(name)")
    #expect(said.first?.trimmingPrefix("  ") ?? "" == example.split(separator: "\n")[0])
    #expect(said.contains { $0.hasPrefix("usage: \(name)") })
  }

  @Test(arguments: [
    ("help conflicts dismiss", "  conflicts dismiss x1"), ("help confirm saying", "  --saying"),
    ("help confirm where", "  where QUERY"),
    ("help session save-as", "  session save-as copy.ndjson"),
    ("help export dry", "  --dry-run"),
  ]) func helpOnAPartShowsWhatHasToDoWithIt(line: String, beginning: String) {
    let said = Bench().say(line)
    #expect(said.contains { $0.hasPrefix(beginning) }, "\(said)")
    #expect(said.contains { $0.hasPrefix("usage: ") })
  }

  @Test func helpOnAPartThatIsNoneSaysWhatWasMeant() {
    let said = Bench().say("help conflicts dimsiss")
    #expect(said[0] == "error: 'dimsiss' is not a part of conflicts")
    #expect(said[1].hasPrefix("hint: expected dismiss? "))
  }

  @Test func oneThingComesNext() {
    let bench = Bench()
    bench.run("load articles")
    for line in ["origins c1 c5", "confirm c1", "load articles", "note c1 x", "evidence c1 for:d2"]
    {
      #expect(bench.say(line).count { $0.hasPrefix("next: ") } == 1, "\(line)")
    }
  }

  static let typos: [(typed: String, hint: String)] = [
    ("cofirm c1", "'confirm'"), ("deney c1", "'deny'"), ("unverifed c1", "'unverified'"),
    ("serach x", "'search'"), ("exprot csv", "'export'"), ("docments", "'documents'"),
    ("hlep", "'help'"), ("raed d1", "'read'"), ("shwo c1", "'show'"), ("evidnce c1", "'evidence'"),
    ("staus", "'status'"), ("sesion list", "'session'"), ("untga c1", "'untag'"),
    ("relod", "'reload'"), ("noet c1 x", "'note'"), ("udno", "'undo'"),
    ("confilcts", "'conflicts'"),
    ("speakrs", "'speakers'"), ("tmeline", "'timeline'"), ("coverge", "'coverage'"),
    ("asign", "'assign'"), ("publsh c1", "'publish'"), ("not-smae A B", "'not-same'"),
    ("agrement a b", "'agreement'"), ("exit", "'quit'"), ("ls", "'documents'"),
    ("confirm c1 --becuase x", "--because?"), ("claims --verdikt open", "--verdict?"),
    ("confirm c1 --dry-rum", "--dry-run?"), ("documents --jsn", "--json?"),
    ("evidence c1 for:d1 --primry", "--primary?"), ("export csv --seperator tab", "--separator?"),
    ("claims --verdict opne", "open?"), ("export markdwon", "markdown?"),
    ("session lsit", "list?"), ("set hnts off", "hints?"), ("set max-recods 5", "max-records?"),
    ("edit c1 --kind namd", "named?"), ("claims speeker:x", "speaker:?"),
    ("search outlt:x", "outlet:?"), ("claims verdct:open", "verdict:?"),
    ("claims verdict:denyed", "denied?"), ("confirm where stanse:denies --yes", "stance:?"),
    ("search has:evidnce", "evidence?"), ("conflicts dismis x1", "dismiss?"),
    ("group confrm g1", "confirm?"), ("help statsu", "'status'"), ("at 1 statsu", "'status'"),
  ]

  @Test(arguments: typos) func oneWrongLetterBringsWhatWasMeant(typed: String, hint: String) {
    let bench = Bench()
    bench.run("load articles")
    let said = bench.say(typed)
    #expect(said.contains { $0.hasPrefix("hint: did you mean \(hint)") }, "\(said)")
  }

  /// Every way to leave out, double or swap letters of a name, where the other names stay apart.
  @Test func nearlyEverySlipFindsItsCommand() {
    var slips = 0
    var found = 0
    for name in CommandList.all.map(\.name) {
      let letters = Array(name)
      var wrong: Set<String> = []
      for index in letters.indices {
        wrong.insert(String(letters[..<index] + letters[(index + 1)...]))
        wrong.insert(String(letters[...index] + letters[index...]))
        if index > 0 {
          var swapped = letters
          swapped.swapAt(index, index - 1)
          wrong.insert(String(swapped))
        }
      }
      for word in wrong where CommandList.named(word) == nil {
        slips += 1
        found += CommandList.near(word) == name ? 1 : 0
      }
    }
    #expect(slips > 500)
    #expect(Double(found) / Double(slips) > 0.97)
  }

  @Test(arguments: [
    ("confi c1", nil), ("qu", nil), ("conf c1", "conflicts, confirm"), ("zz c1", "help lists"),
  ])
  func atAPromptABeginningWillDo(line: String, among: String?) throws {
    let bench = Bench()
    bench.run("load articles")
    // In a script it never does.
    #expect(bench.run(line).error != nil)
    bench.isAttended = true
    let answer = bench.run(line)
    guard let among else {
      #expect(answer.error == nil)
      guard case .ran(let ran) = bench.desk.session.events.last(where: { $0.change.isLine })?.change
      else { return }
      // What is kept means the same in a replay.
      #expect(try CommandList.named(#require(Word.split(ran.line.exact).first).text) != nil)
      return
    }
    let error = try #require(answer.error)
    #expect(ErrorWords(error).hint?.words.contains(among) == true)
  }
}
