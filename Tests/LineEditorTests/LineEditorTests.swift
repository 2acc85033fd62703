import Testing

@testable import LineEditor

@Test func aPromptEndsInOneVisibleBlankAfterItsLastEscape() {
  var prompt = Prompt("seeds ", attributes: [1, 32])
  prompt.append("3+ >  ")
  #expect(prompt.words == "seeds 3+ > ")
  #expect(prompt.bracketed == "\u{1}\u{1B}[1;32m\u{1}seeds \u{1}\u{1B}[0m\u{1}3+ > ")
  #expect(Prompt("a", attributes: [1]).bracketed == "\u{1}\u{1B}[1m\u{1}a\u{1}\u{1B}[0m\u{1} ")
}
