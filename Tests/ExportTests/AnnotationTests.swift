import Export
import JSONLines
import Sessions
import TestSupport
import Testing
import Text

/// Checks a page of annotations against what the W3C model says must be there.
///
/// Source: W3C, Web Annotation Data Model (Recommendation of 23 February 2017): 3.1 Annotations,
/// 3.2.4 Embedded Textual Body, 3.3.5 Motivation and Purpose, 4.2.4 and 4.2.5 selectors of text,
/// 5.2 Annotation Page.
struct AnnotationValidator {
  private(set) var faults: [String] = []

  private static let motivations: Set<String> = [
    "assessing", "bookmarking", "classifying", "commenting", "describing", "editing",
    "highlighting", "identifying", "linking", "moderating", "questioning", "replying", "tagging",
  ]

  init(_ json: String) throws {
    let page = try #require(try JSONValue(parsing: json).object)
    expect(page["@context"] == .string("http://www.w3.org/ns/anno.jsonld"), "another context")
    expect(page["type"] == .string("AnnotationPage"), "no page")
    expect(isIRI(page["id"]), "a page without id")
    let part = page["partOf"]?.object ?? [:]
    expect(part["type"] == .string("AnnotationCollection") && isIRI(part["id"]), "no collection")
    // An agent is named by an address or described: a bare name is neither.
    expect(part["generator"]?.object?["type"] == .string("Software"), "no generator")
    expect(part["total"]?.integer == page["items"]?.array?.count, "another total")
    expect(page["manifest"]?.object?["head"]?.string?.utf8.count == 64, "no manifest")
    expect(page["complete"] == .bool(true), "not complete")
    var ids: Set<String> = []
    for item in page["items"]?.array ?? [] {
      check(item.object ?? [:])
      expect(ids.insert(item.object?["id"]?.string ?? "").inserted, "an id twice")
    }
  }

  private mutating func expect(_ isTrue: Bool, _ fault: String) {
    if !isTrue { faults.append(fault) }
  }

  private func isIRI(_ value: JSONValue?) -> Bool {
    guard let words = value?.string, let colon = words.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      return false
    }
    return words.utf8[..<colon].count > 1
      && words.utf8.allSatisfy { $0 > 0x20 && !"<>\"{}|\\^`".utf8.contains($0) }
  }

  private mutating func check(_ annotation: JSONObject) {
    expect(annotation["type"] == .string("Annotation"), "no annotation")
    expect(isIRI(annotation["id"]), "an annotation without id")
    expect(Self.motivations.contains(annotation["motivation"]?.string ?? ""), "no motivation")
    for body in annotation["body"]?.array ?? [] {
      let body = body.object ?? [:]
      expect(body["type"] == .string("TextualBody") && body["value"]?.string != nil, "no body")
      expect(Self.motivations.contains(body["purpose"]?.string ?? ""), "no purpose")
    }
    let target = annotation["target"]?.object ?? [:]
    expect(isIRI(target["source"]), "a target without source")
    let selectors = target["selector"]?.array?.compactMap(\.object) ?? []
    // A document as a whole has none.
    expect(
      selectors.count == 2 || target["selector"] == nil && target["type"] != nil,
      "a target without selectors")
    for selector in selectors {
      switch selector["type"]?.string {
      case "TextQuoteSelector": expect(selector["exact"]?.string != nil, "no exact words")
      case "TextPositionSelector":
        let (start, end) = (selector["start"]?.integer, selector["end"]?.integer)
        expect((start ?? -1) >= 0 && (start ?? 0) <= (end ?? -1), "no positions")
      default: expect(false, "another selector")
      }
    }
  }
}

@Suite struct AnnotationTests {
  @Test(arguments: [nil, UntrustedText("https://house.example/check")])
  func everyPassageHasItsAnnotations(address: UntrustedText?) throws {
    let written = annotations(Desk().report, address: address)
    #expect(try AnnotationValidator(written).faults == [])
    let items = try JSONValue(parsing: written).object?["items"]?.array ?? []
    let names = items.compactMap { $0.object?["id"]?.string?.split(separator: "#").last }
    #expect(
      names == [
        "c1-content", "c1-saying", "c1-evidence-3", "c1-evidence-5", "c1-note-1", "c2-saying",
        "c3-note-1",
      ])
  }

  /// A server that took the verdict finds its name again, and that it was taken back.
  @Test(arguments: [true, false]) func aRetractionIsToldUnderTheNameOfTheVerdict(
    isLoaded: Bool
  ) throws {
    let desk = Desk(isLoaded: isLoaded)
    let base = UntrustedText("https://house.example/check")
    func first(_ written: String) throws -> JSONObject {
      #expect(try AnnotationValidator(written).faults == [])
      let items = try JSONValue(parsing: written).object?["items"]?.array ?? []
      return try #require(
        items.first { $0.object?["id"]?.string?.hasSuffix("#c1-content") == true }?.object)
    }
    let before = try first(annotations(desk.report, address: base))
    let after = try first(annotations(desk.report(after: Desk.retraction), address: base))
    #expect(before["id"] == after["id"])
    let words = after["body"]?.array?.compactMap { $0.object?["value"]?.string } ?? []
    #expect(words.first == "retracted")
    #expect(words.contains { $0.hasPrefix("Correction: We do not know.") })
    func exact(_ annotation: JSONObject) -> String? {
      annotation["target"]?.object?["selector"]?.array?.first?.object?["exact"]?.string
    }
    #expect(exact(after) != nil && exact(after) == exact(before))
  }

  /// The positions select the exact words, and what stands around them is there.
  @Test func selectorsSelectTheWords() throws {
    let desk = Desk()
    let text = Array(
      desk.claims.corpus.documents[0].text.string(
        desk.claims.corpus.documents[0].text.range
      ).unicodeScalars)
    let items =
      try JSONValue(parsing: annotations(desk.report, address: nil))
      .object?["items"]?.array ?? []
    #expect(!items.isEmpty)
    for item in items where item.object?["target"]?.object?["selector"] != nil {
      let selectors = item.object?["target"]?.object?["selector"]?.array?.compactMap(\.object) ?? []
      let start = try #require(selectors[1]["start"]?.integer)
      let end = try #require(selectors[1]["end"]?.integer)
      let exact = try #require(selectors[0]["exact"]?.string)
      #expect(text[start..<end].elementsEqual(exact.unicodeScalars))
      if let prefix = selectors[0]["prefix"]?.string {
        #expect(
          text[..<start].suffix(prefix.unicodeScalars.count).elementsEqual(prefix.unicodeScalars))
      }
    }
  }

  @Test(arguments: HostileString.attacks) func anyTextIsData(_ hostile: HostileString) throws {
    let written = annotations(Desk(replacing: hostile.text).report, address: nil)
    expectNoRawControls(Array(written.utf8))
    #expect(try AnnotationValidator(written).faults == [])
  }
}
