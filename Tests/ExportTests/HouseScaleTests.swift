import Export
import Sessions
import TestSupport
import Testing
import Text

@Suite struct HouseScaleTests {
  private static let path = UntrustedText("house.scale")

  private func scale(_ lines: [String]) throws(HouseScaleError) -> HouseScale {
    try HouseScale(parsing: Array(lines.joined(separator: "\n").utf8), path: Self.path)
  }

  private func verdict(_ tag: Verdict.Tag, rating: String? = nil) -> Verdict {
    Verdict(
      claim: ClaimHandle(1), anchor: nil, aspect: .content, tag: tag,
      rating: rating.map { UntrustedText($0) }, because: nil, evidence: [])
  }

  private static let head = "{\"scale\":\"Our house\"}"
  private static let true4 = "{\"rating\":\"True\",\"number\":4,\"verdict\":\"confirmed\"}"
  private static let false1 = "{\"rating\":\"False\",\"number\":1,\"verdict\":\"denied\"}"
  private static let open = "{\"rating\":\"Unproven\",\"verdict\":\"unverified\"}"

  @Test(
    arguments: [
      ([""], 1, .nameless),
      (["{\"scale\":\"\"}"], 1, .nameless),
      (["True: 4"], 1, .malformed(why: UntrustedText("not a JSON value"))),
      (["[]"], 1, .notAnObject),
      (["{\"scale\":\"a\",\"colour\":1}"], 1, .unknownMember(UntrustedText("colour"))),
      ([head, "{\"number\":4}"], 2, .unrated),
      ([head, "", "{\"rating\":\"a\",\"number\":0}"], 3, .badNumber),
      ([head, "{\"rating\":\"a\",\"number\":2.5}"], 2, .badNumber),
      ([head, "{\"rating\":\"a\",\"verdict\":\"true\"}"], 2, .unknownVerdict),
      ([head, true4, true4], 3, .ratingTwice(UntrustedText("True"), line: 2)),
      (
        [head, true4, "{\"rating\":\"Right\",\"verdict\":\"confirmed\"}"], 3,
        .verdictTwice(.confirmed, line: 2)
      ),
      ([head, true4, open], 3, .verdictMissing(.denied)),
      (
        [head, true4, false1, "{\"rating\":\"?\",\"number\":2,\"verdict\":\"unverified\"}"], 4,
        .numberOfUnverified
      ),
      (
        [head, true4, "{\"rating\":\"No\",\"number\":4,\"verdict\":\"denied\"}", open], 4,
        .oneNumber
      ),
    ] as [([String], Int, HouseScaleError.Fault)])
  func eachFaultHasItsLine(lines: [String], line: Int, fault: HouseScaleError.Fault) {
    let error = HouseScaleError(path: Self.path, line: line, fault: fault)
    #expect(throws: error) { try scale(lines) }
  }

  @Test func aRatingOfTheScaleIsNotToldAsTheCheckers() throws {
    let scale = try scale([Self.head, Self.true4, Self.false1, Self.open])
    let correction = CorrectionNoted(
      claim: ClaimHandle(5), aspect: .content,
      was: .init(tag: .denied, rating: nil, because: nil, conclusion: nil),
      note: UntrustedText("We were wrong."))
    let page = markdown(
      Desk(rating: "False", scale: scale).report(after: [.publishing(.correction(correction))]))
    #expect(page.contains("Verdict: denied, rated “False” – ana"))
    #expect(page.contains("Verdict: unverified, which is “Unproven” in the scale of Our house – "))
    #expect(page.contains("rating: was “False”, now “Unproven”"))
  }

  @Test func aVerdictHasTheRatingOfItsLineAndAnOwnOneWins() throws {
    let scale = try scale([
      Self.head, Self.true4, "{\"rating\":\"Half true\",\"number\":2}", Self.false1, Self.open,
    ])
    #expect(scale.bounds == 1...4)
    #expect(scale.rating(of: verdict(.confirmed)).number == 4)
    #expect(scale.rating(of: verdict(.denied)).label.exact == "False")
    #expect(scale.rating(of: verdict(.unverified)).number == nil)
    let half = scale.rating(of: verdict(.denied, rating: "half TRUE"))
    #expect(half.label.exact == "half TRUE")
    #expect(half.number == 2)
    #expect(scale.rating(of: verdict(.denied, rating: "satire")).number == nil)
    let unknown = scale.rating(of: verdict(.unverified, rating: "half true"))
    #expect(unknown.label.exact == "half true" && unknown.number == nil)
  }

  @Test func everyReportNamesTheScaleAndItsNumbers() throws {
    let scale = try HouseScale(
      parsing: try #require(Fixture.bytes("Export/Scales/politifact.ndjson")), path: Self.path)
    let report = Desk(scale: scale).report
    let page = markdown(report)
    #expect(page.contains("- Ratings: the scale “\(scale.name.exact)”"))
    #expect(page.contains("numbers from 1 to 6, greater is truer"))
    for rating in scale.ratings {
      let words = "“\(rating.label.exact)”: \(rating.number.map { String($0) } ?? "no number")"
      #expect(page.contains("- " + words.replacing("!", with: "!")), "\(words)")
      let told = words.replacing("“", with: "“<bdi>").replacing("”", with: "</bdi>”")
      #expect(html(report).contains("<dd dir=\"auto\">" + told), "\(told)")
    }
    #expect(page.contains(", stands for confirmed") && page.contains(", stands for unverified"))
    for text in [
      csv(report), json(report, journal: Desk().journal.bytes), claimReview(report, address: nil),
      html(report),
    ] { #expect(text.contains(scale.name.exact)) }
    #expect(!markdown(Desk().report).contains("Ratings: "))
  }

  @Test func theScaleOfTheReadmeIsRead() throws {
    let readme = String(decoding: try #require(Fixture.bytes("../../README.md")), as: UTF8.self)
    let lines = readme.split(separator: "\n").filter {
      $0.hasPrefix("{\"scale\"") || $0.hasPrefix("{\"rating\"")
    }
    #expect(try scale(lines.map { String($0) }).bounds == 1...5)
  }

  @Test(arguments: ["politifact", "snopes", "google"]) func theScalesOfKnownHousesAreRead(
    name: String
  ) throws {
    let scale = try HouseScale(
      parsing: try #require(Fixture.bytes("Export/Scales/\(name).ndjson")), path: Self.path)
    #expect(scale.ratings.count == ["politifact": 7, "snopes": 15, "google": 6][name])
    #expect(scale.rating(of: verdict(.unverified)).number == nil)
    #expect(scale.bounds == ["politifact": 1...6, "google": 1...5][name])
  }
}
