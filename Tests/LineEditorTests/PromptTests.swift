import TestSupport
import Testing

@testable import LineEditor

@Suite struct PromptTests {
  @Test func endsInOneVisibleBlankAfterItsLastEscape() {
    var prompt = Prompt("seeds ", attributes: [1, 32])
    prompt.append("3+ >  ")
    #expect(prompt.words == "seeds 3+ > ")
    #expect(prompt.bracketed == "\u{1}\u{1B}[1;32m\u{1}seeds \u{1}\u{1B}[0m\u{1}3+ > ")
    let coloured = Prompt("a", attributes: [1])
    #expect(coloured.bracketed == "\u{1}\u{1B}[1m\u{1}a\u{1}\u{1B}[0m\u{1} ")
    #expect(Prompt("  ").words == " ")
  }

  @Test(arguments: HostileString.all(.terminal, .direction))
  func holdsNothingThatSteersATerminal(hostile: HostileString) {
    let prompt = Prompt(hostile.text, attributes: [])
    #expect(!prompt.bracketed.unicodeScalars.contains(where: steersTerminal))
  }
}
