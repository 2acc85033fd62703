import JSONLines
import Text

/// The ClaimReviews of a JSON-LD value; objects of other types are passed over.
struct ClaimReviews {
  private(set) var checks: [FactCheck] = []

  /// Deeper nesting holds no ClaimReview of any known feed.
  private static let deepest = 8
  /// Members that hold further objects: a graph, a feed, an element of it, a page's parts.
  private static let holders = [
    "@graph", "dataFeedElement", "item", "mainEntity", "itemListElement",
  ]

  init(_ value: JSONValue) throws(FactCheckFault) {
    try take(value, at: "", depth: 0)
  }

  private mutating func take(_ value: JSONValue, at path: String, depth: Int)
    throws(FactCheckFault)
  {
    guard depth < Self.deepest else { return }
    if let elements = value.array {
      for (index, element) in elements.enumerated() {
        try take(element, at: "\(path)[\(index)]", depth: depth + 1)
      }
      return
    }
    guard let object = value.object else { return }
    if Self.types(of: object).contains(where: Self.isClaimReview) {
      do throws(FactCheckFault) { checks.append(try FactCheck(claimReview: object)) } catch {
        throw FactCheckFault(
          line: nil, why: path.isEmpty ? error.why : "\(path.drop { $0 == "." }): \(error.why)")
      }
      return
    }
    for name in Self.holders {
      if let inner = object[name] { try take(inner, at: "\(path).\(name)", depth: depth + 1) }
    }
  }

  private static func types(of object: JSONObject) -> [String] {
    object["@type"]?.array?.compactMap(\.string) ?? [object["@type"]?.string ?? ""]
  }

  /// "ClaimReview", "schema:ClaimReview", "https://schema.org/ClaimReview".
  private static func isClaimReview(_ type: String) -> Bool {
    type.split { $0 == "/" || $0 == ":" }.last == "ClaimReview"
  }
}

extension FactCheck {
  /// Reads a ClaimReview; its verdict is the rating's name, else its number.
  fileprivate init(claimReview review: JSONObject) throws(FactCheckFault) {
    let rating = review["reviewRating"]?.object
    let item = review["itemReviewed"]?.object
    let verdict = Self.words(rating?["alternateName"]) ?? Self.words(rating?["name"])
    try self.init(
      claim: Self.words(review["claimReviewed"]) ?? Self.words(item?["text"]),
      claimant: Self.name(item?["author"]) ?? Self.name(item?["creator"]),
      title: Self.words(review["headline"]) ?? Self.words(review["name"]),
      verdict: verdict ?? Self.number(of: rating),
      publisher: Self.name(review["publisher"]) ?? Self.name(review["author"]),
      date: Self.words(review["datePublished"]), url: Self.words(review["url"]),
      claimName: "claimReviewed")
  }

  /// "2 of 5"; nil without a number.
  private static func number(of rating: JSONObject?) -> String? {
    func digits(_ value: JSONValue?) -> String? {
      value?.string ?? value?.integer.map { String($0) }
        ?? { if case .decimal(let number)? = value { number.description } else { nil } }()
    }
    guard let value = digits(rating?["ratingValue"]), !value.isEmpty else { return nil }
    return digits(rating?["bestRating"]).map { "\(value) of \($0)" } ?? value
  }

  /// Of a person or body: its name; of several, all of them.
  private static func name(_ value: JSONValue?) -> String? {
    if let words = words(value) { return words }
    if let object = value?.object { return words(object["name"]) ?? words(object["url"]) }
    let names = value?.array?.compactMap { name($0) } ?? []
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }
}
