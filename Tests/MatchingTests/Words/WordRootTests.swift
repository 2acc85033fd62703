import Testing

@testable import Matching

@Suite struct WordRootTests {
  @Test(arguments: [
    ("invasion", "invas"), ("denied", "deny"), ("deny", "deny"), ("meeting", "meet"),
    ("stopped", "stop"), ("assembly", "assemb"), ("aid", "aid"), ("2,008", "2,008"),
    ("agreement", "agre"), ("café", "café"),
  ])
  func takesEndingsOff(word: String, root: String) {
    #expect(String(decoding: WordRoot.root(of: Array(word.utf8)), as: UTF8.self) == root)
  }

  @Test(arguments: [("warned", "warning"), ("organization", "organize"), ("happily", "happy")])
  func bringsAFamilyTogether(a: String, b: String) {
    #expect(WordRoot.root(of: Array(a.utf8)) == WordRoot.root(of: Array(b.utf8)))
  }
}
