import JSONLines
import Sessions
import Text

extension HouseScale {
  /// Reads a scale: NDJSON whose first line names it and whose further lines are a rating each.
  ///
  ///     {"scale":"PolitiFact","url":"https://…"}
  ///     {"rating":"True","number":6,"verdict":"confirmed"}
  ///     {"rating":"Mostly True","number":5}
  ///
  /// Each of the three verdicts has one line that it stands for. Numbers begin with 1, greater is
  /// truer, and what is unverified has none. Lines of blanks are passed over.
  ///
  /// - Throws: `HouseScaleError` with the first line that is wrong.
  public init(parsing bytes: [UInt8], path: UntrustedText) throws(HouseScaleError) {
    var reader = HouseScaleReader(path: path)
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      try reader.read(line)
    }
    self = try reader.scale()
  }
}

/// Takes the lines of a scale one by one.
private struct HouseScaleReader {
  private let path: UntrustedText
  private var line = 0
  private var name: UntrustedText?
  private var address: UntrustedText?
  private var ratings: [HouseScale.Rating] = []
  private var lines: [Int] = []
  private var positions: [Verdict.Tag: Int] = [:]

  init(path: UntrustedText) {
    self.path = path
  }

  mutating func read(_ bytes: ArraySlice<UInt8>) throws(HouseScaleError) {
    line += 1
    guard bytes.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else { return }
    let value: JSONValue
    do throws(JSONError) { value = try JSONValue(parsing: bytes) } catch {
      throw fault(.malformed(why: UntrustedText(error.why)))
    }
    guard let object = value.object else { throw fault(.notAnObject) }
    if name == nil { try readName(object) } else { try readRating(object) }
  }

  func scale() throws(HouseScaleError) -> HouseScale {
    guard let name else { throw fault(.nameless) }
    for tag in Verdict.Tag.allCases where positions[tag] == nil {
      throw fault(.verdictMissing(tag))
    }
    let scale = HouseScale(name: name, address: address, ratings: ratings, positions: positions)
    if let bounds = scale.bounds, bounds.count == 1 { throw fault(.oneNumber) }
    return scale
  }

  private mutating func readName(_ object: JSONObject) throws(HouseScaleError) {
    try check(object, has: ["scale", "url"])
    guard let words = object["scale"]?.string, !words.isEmpty else { throw fault(.nameless) }
    name = UntrustedText(words)
    address = object["url"]?.string.map { UntrustedText($0) }
  }

  private mutating func readRating(_ object: JSONObject) throws(HouseScaleError) {
    try check(object, has: ["rating", "number", "verdict"])
    guard let words = object["rating"]?.string, !words.isEmpty else { throw fault(.unrated) }
    let label = UntrustedText(words)
    if let twin = ratings.firstIndex(where: { $0.label == label }) {
      throw fault(.ratingTwice(label, line: lines[twin]))
    }
    let number = try number(object["number"])
    if let verdict = object["verdict"], verdict != .null {
      guard let tag = verdict.string.flatMap({ Verdict.Tag(rawValue: $0) }) else {
        throw fault(.unknownVerdict)
      }
      if let twin = positions[tag] { throw fault(.verdictTwice(tag, line: lines[twin])) }
      if tag == .unverified, number != nil { throw fault(.numberOfUnverified) }
      positions[tag] = ratings.count
    }
    ratings.append(HouseScale.Rating(label: label, number: number))
    lines.append(line)
  }

  private func number(_ value: JSONValue?) throws(HouseScaleError) -> Int? {
    guard let value, value != .null else { return nil }
    guard let number = value.integer, number >= 1 else { throw fault(.badNumber) }
    return number
  }

  private func check(_ object: JSONObject, has known: [String]) throws(HouseScaleError) {
    for member in object.members where !known.contains(member.key) {
      throw fault(.unknownMember(UntrustedText(member.key)))
    }
  }

  private func fault(_ fault: HouseScaleError.Fault) -> HouseScaleError {
    HouseScaleError(path: path, line: max(line, 1), fault: fault)
  }
}
