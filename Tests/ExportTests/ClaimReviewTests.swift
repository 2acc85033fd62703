import Export
import JSONLines
import Sessions
import TestSupport
import Testing
import Text

/// Checks claim reviews against what schema.org and Google ask for.
///
/// Sources: https://schema.org/ClaimReview, /Claim, /Rating (properties and their types); Google
/// Search Central, "Fact Check (ClaimReview) structured data" (required: claimReviewed,
/// reviewRating, url, and alternateName of the rating; recommended: author, itemReviewed,
/// bestRating, worstRating, ratingValue between them, worstRating at least 1).
struct ClaimReviewValidator {
  /// What a review lacks or has wrong, "c1: no url".
  private(set) var faults: [String] = []

  private static let known: [String: Set<String>] = [
    "ClaimReview": [
      "url", "claimReviewed", "author", "datePublished", "dateCreated", "reviewBody",
      "inLanguage", "reviewRating", "itemReviewed", "dateModified", "correction",
      "creativeWorkStatus",
    ],
    "Rating": ["ratingValue", "bestRating", "worstRating", "alternateName"],
    "Claim": ["author", "datePublished", "appearance", "firstAppearance"],
    "CreativeWork": ["url", "name", "identifier"],
    "Collection": [
      "name", "description", "dateModified", "creator", "isBasedOn", "collectionSize",
      "creativeWorkStatus", "correction",
    ],
    "CorrectionComment": ["text", "dateCreated", "author"],
    "SoftwareApplication": ["name", "softwareVersion"],
    "MediaObject": ["name", "sha256"],
    "PropertyValue": ["propertyID", "value"],
    "Person": ["name", "jobTitle", "affiliation"],
    "Organization": ["name"],
  ]

  init(_ json: String) throws {
    let object = try #require(try JSONValue(parsing: json).object)
    expect(object["@context"] == .string("https://schema.org"), "another context")
    let graph = object["@graph"]?.array ?? []
    for review in graph.dropLast() { check(review) }
    checkManifest(graph.last, of: graph.count - 1)
  }

  private mutating func expect(_ isTrue: Bool, _ fault: String) {
    if !isTrue { faults.append(fault) }
  }

  private mutating func check(_ value: JSONValue) {
    let review = object(value, ["ClaimReview"])
    expect(review["claimReviewed"]?.string?.isEmpty == false, "no claimReviewed")
    expect(review["url"]?.string?.hasPrefix("https://") == true, "no url")
    if let author = review["author"] { checkNamed(author) }
    for date in ["datePublished", "dateCreated", "dateModified"] {
      expect(review[date].map { $0.string?.utf8.count == 10 } ?? true, "\(date) is no day")
    }
    for correction in review["correction"]?.array ?? [] { checkCorrection(correction) }
    checkRating(review["reviewRating"])
    if let item = review["itemReviewed"] { checkClaim(item) }
  }

  private mutating func checkManifest(_ value: JSONValue?, of count: Int) {
    let manifest = object(value ?? .null, ["Collection"])
    expect(manifest["collectionSize"] == .integer(count), "another number of reviews")
    expect(manifest["creativeWorkStatus"] == .string("Complete"), "not complete")
    for correction in manifest["correction"]?.array ?? [] { checkCorrection(correction) }
    if let maker = manifest["creator"] { _ = object(maker, ["SoftwareApplication"]) }
    for source in manifest["isBasedOn"]?.array ?? [] {
      let source = object(source, ["CreativeWork", "MediaObject"])
      for property in source["identifier"]?.array ?? [] { _ = object(property, ["PropertyValue"]) }
      expect(source["sha256"].map { $0.string?.utf8.count == 64 } ?? true, "no digest")
    }
  }

  private mutating func checkCorrection(_ value: JSONValue) {
    let correction = object(value, ["CorrectionComment"])
    expect(correction["text"]?.string?.isEmpty == false, "a correction without words")
    if let author = correction["author"] { checkNamed(author) }
  }

  private mutating func checkRating(_ value: JSONValue?) {
    guard let value else { return faults.append("no reviewRating") }
    let rating = object(value, ["Rating"])
    expect(rating["alternateName"]?.string?.isEmpty == false, "no alternateName")
    let numbers = ["worstRating", "ratingValue", "bestRating"].compactMap { rating[$0]?.integer }
    expect(numbers.isEmpty || numbers.count == 3, "numbers without their bounds")
    guard numbers.count == 3 else { return }
    expect(numbers == numbers.sorted(), "a number out of its bounds")
    expect(numbers[0] >= 1 && numbers[0] < numbers[2], "bounds that are none")
  }

  private mutating func checkClaim(_ value: JSONValue) {
    let claim = object(value, ["Claim"])
    if let author = claim["author"] { checkNamed(author) }
    let works = (claim["appearance"]?.array ?? []) + [claim["firstAppearance"]].compactMap { $0 }
    for work in works {
      let work = object(work, ["CreativeWork"])
      expect(work["url"]?.string?.hasPrefix("http") == true, "a work without address")
    }
  }

  private mutating func checkNamed(_ value: JSONValue) {
    let object = object(value, ["Person", "Organization"])
    let isKnown = object["name"]?.string?.isEmpty == false
    expect(isKnown || object["affiliation"] != nil, "an author of whom nothing is known")
    if let body = object["affiliation"] { checkNamed(body) }
  }

  /// An object of one of some types with no property that its type has not.
  private mutating func object(_ value: JSONValue, _ types: [String]) -> JSONObject {
    let object = value.object ?? [:]
    let type = object["@type"]?.string ?? ""
    expect(types.contains(type), "no \(types[0])")
    for member in object.members where member.key != "@type" {
      expect(Self.known[type]?.contains(member.key) == true, "\(type) has no \(member.key)")
    }
    return object
  }
}

@Suite struct ClaimReviewTests {
  private static let address = UntrustedText("https://house.example/check")

  private func reviews(of desk: Desk) throws -> [JSONObject] {
    let json = claimReview(desk.report, address: Self.address)
    return try JSONValue(parsing: json).object?["@graph"]?.array?.compactMap(\.object)
      .filter { $0["@type"] == .string("ClaimReview") } ?? []
  }

  @Test func theLastSaysWhatTheyWereMadeFrom() throws {
    let desk = Desk()
    let json = claimReview(desk.report, address: nil)
    let last = try #require(try JSONValue(parsing: json).object?["@graph"]?.array?.last?.object)
    let sources = last["isBasedOn"]?.array?.compactMap(\.object) ?? []
    #expect(
      sources.first?["identifier"]?.array?.first?.object?["value"] == .string(desk.journal.head.hex)
    )
    #expect(
      sources.dropFirst().map { $0["sha256"]?.string }
        == desk.report.manifest.corpus.map(\.digest.hex))
  }

  @Test func oneForEachVerdictOnWhatIsClaimed() throws {
    let desk = Desk()
    #expect(try ClaimReviewValidator(claimReview(desk.report, address: Self.address)).faults == [])
    let reviews = try reviews(of: desk)
    #expect(
      reviews.map { $0["url"]?.string } == [
        "https://a.example/check#c1", "https://house.example/check#c5",
      ])
    let ratings = reviews.compactMap { $0["reviewRating"]?.object }
    // An own word that no scale has bears no number, and what is unverified never does.
    #expect(ratings.map { $0["alternateName"]?.string } == ["misleading", "Unverified"])
    #expect(ratings.allSatisfy { $0["ratingValue"] == nil })
  }

  @Test func whoPublishesIsABodyAndElseWhoSignsAPerson() throws {
    let author = try #require(try reviews(of: Desk()).first?["author"]?.object)
    #expect(author == ["@type": .string("Organization"), "name": .string("the publisher")])
    let desk = Desk(leavingOut: [.publisher])
    let person = try #require(try reviews(of: desk).first?["author"]?.object)
    #expect(person == ["@type": .string("Person"), "name": .string("the author")])
  }

  @Test func theLanguageIsThatOfTheWordsOrNotSaid() throws {
    #expect(try reviews(of: Desk()).allSatisfy { $0["inLanguage"] == nil })
    let own = try reviews(of: Desk(leavingOut: [.restatement]))
    #expect(own.map { $0["inLanguage"] } == [.string("en"), nil])
    let gone = try reviews(of: Desk(isLoaded: false, leavingOut: [.restatement]))
    #expect(gone.allSatisfy { $0["inLanguage"] == nil })
  }

  @Test func aCorrectionIsInItsReview() throws {
    let review = try #require(try reviews(of: Desk()).first)
    #expect(
      review["correction"]?.array?.first?.object?["text"]?.string
        == "A second outlet has answered. (verdict: was “unverified”, now “denied”; "
        + "rating: was “half true”, now “misleading”; "
        + "reason: was “one outlet”, now “two outlets say so”; "
        + "conclusion: was “It may be so.”, now “the conclusion”)")
    #expect(review["dateModified"] != nil)
  }

  @Test func whatWasRetractedIsToldAtTheEnd() throws {
    let report = Desk().report(after: Desk.retraction)
    let written = claimReview(report, address: Self.address)
    #expect(try ClaimReviewValidator(written).faults == [])
    let graph = try JSONValue(parsing: written).object?["@graph"]?.array ?? []
    let manifest = try #require(graph.last?.object)
    #expect(!graph.contains { $0.object?["url"]?.string?.hasSuffix("#c1") == true })
    #expect(manifest["description"]?.string?.contains("retracted since publication: c1") == true)
    let corrections = manifest["correction"]?.array?.compactMap { $0.object?["text"]?.string } ?? []
    #expect(corrections.contains { $0.hasPrefix("c1, retracted: We do not know.") })
    #expect(report.summary.retracted == [ClaimHandle(1)])
    for page in [markdown(report), html(report)] {
      #expect(
        page.contains("verdict: was ") && page.contains("1 claim retracted: published once"))
    }
  }

  @Test func aRatingThatBelongsElsewhereHasNoNumber() throws {
    let scale = try HouseScale(
      parsing: try #require(Fixture.bytes("Export/Scales/google.ndjson")),
      path: UntrustedText("google.ndjson"))
    for (rating, hasNumber) in [("mostly false", true), ("mostly true", false), ("odd", false)] {
      let desk = Desk(rating: rating, scale: scale)
      #expect(
        try ClaimReviewValidator(claimReview(desk.report, address: Self.address)).faults == [])
      let told = try #require(try reviews(of: desk).first?["reviewRating"]?.object)
      #expect(told["alternateName"] == .string(rating))
      #expect((told["ratingValue"] != nil) == hasNumber, "\(rating)")
      #expect((desk.report.judged[0].rating?.number != nil) == hasNumber)
    }
  }

  @Test func theClaimIsReviewedInItsOwnWords() throws {
    for review in try reviews(of: Desk()) {
      let words = try #require(review["claimReviewed"]?.string)
      for verdict in ["confirmed", "denied", "unverified", "misleading"] {
        #expect(!words.lowercased().contains(verdict))
      }
    }
  }

  @Test func withoutAnAddressOnlyThatIsMissing() throws {
    let faults = try ClaimReviewValidator(claimReview(Desk().report, address: nil)).faults
    #expect(Set(faults) == ["no url"])
  }

  @Test func aHousesScaleGivesWordsAndNumbers() throws {
    let scale = try HouseScale(
      parsing: try #require(Fixture.bytes("Export/Scales/google.ndjson")),
      path: UntrustedText("google.ndjson"))
    let desk = Desk(rating: "mostly false", scale: scale)
    #expect(try ClaimReviewValidator(claimReview(desk.report, address: Self.address)).faults == [])
    let rating = try #require(try reviews(of: desk).first?["reviewRating"]?.object)
    #expect(rating["alternateName"] == .string("mostly false"))
    #expect(rating["ratingValue"] == .integer(2))
    #expect(rating["bestRating"] == .integer(5))
    #expect(
      try reviews(of: desk)[1]["reviewRating"]?.object?["alternateName"] == .string("Unproven"))
  }

  @Test(arguments: HostileString.attacks) func nothingIsMarkup(_ hostile: HostileString) throws {
    let written = claimReview(Desk(replacing: hostile.text).report, address: Self.address)
    expectNoRawControls(Array(written.utf8))
    #expect(!written.utf8.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") })
    #expect(try ClaimReviewValidator(written).faults == [])
  }
}
