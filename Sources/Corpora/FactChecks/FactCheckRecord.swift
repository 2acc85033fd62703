import JSONLines
import Text

extension FactCheck {
  /// Names of the member or column that holds the claim.
  static let claimNames = ["claim", "claimreviewed", "claim_reviewed", "text"]

  /// Reads a plain record or the row of a table; its names are compared without case.
  init(record: JSONObject) throws(FactCheckFault) {
    func value(_ names: [String]) throws(FactCheckFault) -> String? {
      for member in record.members where names.contains(member.key.lowercased()) {
        switch member.value {
        case .null: continue
        case .string(let words): if let words = Self.words(.string(words)) { return words }
        case .integer(let number): return String(number)
        case .bool, .bigInteger, .decimal, .array, .object:
          throw FactCheckFault(line: nil, why: "'\(member.key)' is no text")
        }
      }
      return nil
    }
    try self.init(
      claim: try value(Self.claimNames), claimant: try value(["claimant", "speaker", "said_by"]),
      title: try value(["title", "headline"]),
      verdict: try value(["verdict", "rating", "label", "textualrating"]),
      publisher: try value(["publisher", "outlet", "source"]),
      date: try value(["date", "published", "datepublished", "review_date"]),
      url: try value(["url", "link"]), claimName: "claim")
  }

  /// - Throws: where there is no claim, or the date is none.
  init(
    claim: String?, claimant: String?, title: String?, verdict: String?, publisher: String?,
    date: String?, url: String?, claimName: String
  ) throws(FactCheckFault) {
    guard let claim else { throw FactCheckFault(line: nil, why: "no '\(claimName)'") }
    let published = date.flatMap { words in
      CalendarDate(iso: String(words.prefix(10))) ?? WrittenDate.first(in: words).date?.date
    }
    if let date, published == nil {
      throw FactCheckFault(line: nil, why: "'\(date)' is not a date")
    }
    self.init(
      claim: UntrustedText(claim), claimant: claimant.map { UntrustedText($0) },
      title: title.map { UntrustedText($0) }, verdict: verdict.map { UntrustedText($0) },
      publisher: publisher.map { UntrustedText($0) }, published: published,
      url: url.map { UntrustedText($0) })
  }

  /// A string on one line; nil where it holds nothing.
  static func words(_ value: JSONValue?) -> String? {
    guard let string = value?.string else { return nil }
    let words = string.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.isEmpty ? nil : words
  }
}
