import Claims
import Corpora
import Testing
import Text

@Suite struct ClaimListTests {
  /// Nested, denied and unnamed reports, quotations in quotations, dates, amounts, opinions.
  private static let texts = [
    "",
    "The mayor said.",
    """
    The Courier reported on Tuesday that the ministry had warned the port of “what it called ‘a \
    leak’”, according to two officials. The port's director denied that the audit was right. He added that about 2.5 million euros went missing between \
    May 3 and June 12, 2021. “I think it will be worse next year,” Ana Ruiz, 43, said. According \
    to the ministry, two to three ships a week left the harbour. The first load was sold on \
    November 31. She would not say whether the 12.5 percent figure was right.
    """,
  ]

  @Test(arguments: texts)
  func claimsComeBackWhole(_ text: String) {
    let document = CorpusLoader().document(text: text, path: "a.txt")
    let found = claims(in: document)
    let packed = ClaimList(found, in: document)
    #expect(Array(packed) == found)
    #expect(packed.indices.map(packed.range(of:)) == found.map(\.range))
    #expect(packed.indices.map(packed.score(of:)) == found.map(\.worth.score))
  }

  @Test func whatAPersonCorrectedComesBack() throws {
    let document = CorpusLoader().document(
      text: "The harbour was closed on Monday, he said.", path: "a.txt")
    let claim = try #require(claims(in: document).first)
    let corrected = try #require(
      claim.correcting(
        link: 1,
        .source(speaker: UntrustedText("Zoë Ødegård"), kind: .document, stance: .questions)))
    #expect(Array(ClaimList([corrected, claim], in: document)) == [corrected, claim])
  }

  @Test func theTextIsRichEnough() {
    let found = claims(in: CorpusLoader().document(text: Self.texts[2], path: "a.txt"))
    #expect(found.contains { $0.attributions.count > 1 })
    #expect(found.contains { $0.attributions.contains { $0.stance == .denies } })
    #expect(found.contains { $0.quotations.contains { $0.depth > 0 } })
    #expect(found.contains { $0.quantities.contains { $0.upperValue != nil } })
    #expect(found.contains { $0.dates.contains { $0.impossible != nil } })
    #expect(found.contains { !$0.marks.isEmpty })
  }
}
