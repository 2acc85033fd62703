import Export
import Sessions
import TestSupport
import Testing
import Text

@Suite struct RatingFaultTests {
  private static let cases: [(house: String?, tag: Verdict.Tag, rating: String?, words: String?)] =
    [
      ("politifact", .denied, "False", nil), ("politifact", .denied, "pants on fire", nil),
      (
        "politifact", .confirmed, "False",
        "the rating “False” belongs to denied in the scale of PolitiFact"
      ),
      ("politifact", .confirmed, "Pants on fire", "belongs to denied"),
      ("politifact", .denied, "Mostly true", "belongs to confirmed"),
      ("politifact", .unverified, "True", "belongs to confirmed"),
      ("google", .confirmed, "Unproven", "belongs to unverified"),
      ("google", .denied, "meh", "the rating “meh” is not in the scale of"),
      (nil, .denied, "meh", nil), (nil, .denied, "Confirmed", "belongs to confirmed"),
      ("google", .denied, nil, nil),
    ]

  @Test(arguments: cases) func aRatingGoesWithItsVerdictAndItsScale(
    house: String?, tag: Verdict.Tag, rating: String?, words: String?
  ) throws {
    let scale = try house.map { name in
      try HouseScale(
        parsing: try #require(Fixture.bytes("Export/Scales/\(name).ndjson")),
        path: UntrustedText(name))
    }
    let verdict = Verdict(
      claim: ClaimHandle(1), anchor: nil, aspect: .content, tag: tag,
      rating: rating.map { UntrustedText($0) }, because: nil, evidence: [])
    let told = RatingFault(verdict, in: scale)?.words.exact
    #expect(
      told == nil ? words == nil : told?.contains(words ?? "nothing") == true, "\(told ?? "")")
  }

  @Test func itIsToldInEveryFormat() throws {
    let scale = try HouseScale(
      parsing: try #require(Fixture.bytes("Export/Scales/google.ndjson")),
      path: UntrustedText("google"))
    let report = Desk(rating: "meh", scale: scale).report
    #expect(report.summary.misrated == [ClaimHandle(1)])
    let template = try ReportTemplate(
      parsing: UntrustedText("{{misrated}}{{#claims}}{{rating_note}}{{/claims}}"),
      path: UntrustedText("t"))
    for page in [markdown(report), html(report), csv(report), template.text(of: report)] {
      #expect(page.contains("is not in the scale of"))
    }
    #expect(json(report, journal: Desk().journal.bytes).contains("is not in the scale of"))
  }
}
