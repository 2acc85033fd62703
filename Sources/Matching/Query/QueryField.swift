import Claims
import Text

/// A condition on more than words.
enum QueryField: Hashable, Sendable {
  /// Every word of it in the speaker's or the source's name.
  case speaker([TermKey])
  case outlet([TermKey])
  /// Every word in a path or title of the document.
  case document([TermKey])
  /// A document by its number in the session.
  case documentNumber(Int)
  case verdict(QueryVerdict)
  /// Every word in what is attributed or quoted.
  case said([TermKey])
  case date(QueryDates)
  case worth(QueryBound)
  case stance(Attribution.Stance)
  case kind(Attribution.Kind)
  case via([TermKey])
  /// The number of links of the chain.
  case depth(QueryBound)
  case has(QueryPart)
  /// In one group with a claim, by its number in the session.
  case same(Int)
  /// Every word anywhere in the claim.
  case words([TermKey])
  /// The number of the claim's words.
  case length(QueryBound)
  /// Words that a regular expression matches.
  case pattern(Pattern)

  /// The names, as they are written before the colon.
  enum Name: String, CaseIterable, Sendable {
    case speaker, outlet, document, verdict, said, date, worth, stance, kind, via, depth, has
    case same, words
  }

  /// Reads the value of a field.
  ///
  /// - Parameter column: of the value's first code point.
  init(_ name: Name, _ value: String, column: Int) throws(QueryError) {
    func refused(_ expected: String) -> QueryError {
      QueryError(column: column, expected: expected)
    }
    func terms() throws(QueryError) -> [TermKey] {
      let keys = Analyser().keys(of: value)
      guard !keys.isEmpty else { throw refused("a word after \(name.rawValue):") }
      return keys
    }
    func bound() throws(QueryError) -> QueryBound {
      guard let bound = QueryBound(value) else {
        throw refused("a number, like \(name.rawValue):>1 or \(name.rawValue):1..3")
      }
      return bound
    }
    func choice<C: RawRepresentable & CaseIterable>(_ type: C.Type) throws(QueryError) -> C
    where C.RawValue == String {
      guard let found = C(rawValue: value.lowercased()) else {
        let choices = C.allCases.map(\.rawValue)
        throw QueryError(
          column: column, expected: "one of \(choices.joined(separator: ", "))",
          word: value.lowercased(), choices: choices)
      }
      return found
    }
    switch name {
    case .speaker: self = .speaker(try terms())
    case .outlet: self = .outlet(try terms())
    case .document:
      if let number = sessionNumber(value, letter: UInt8(ascii: "d")) {
        self = .documentNumber(number)
      } else {
        self = .document(try terms())
      }
    case .verdict: self = .verdict(try choice(QueryVerdict.self))
    case .said: self = .said(try terms())
    case .date:
      guard let dates = QueryDates(value) else {
        throw refused("a day, month or year, or two with .. between, like 2022-03..2022-04")
      }
      self = .date(dates)
    case .worth: self = .worth(try bound())
    case .stance: self = .stance(try choice(Attribution.Stance.self))
    case .kind: self = .kind(try choice(Attribution.Kind.self))
    case .via: self = .via(try terms())
    case .depth: self = .depth(try bound())
    case .has: self = .has(try choice(QueryPart.self))
    case .same:
      guard let number = sessionNumber(value, letter: UInt8(ascii: "c")) else {
        throw refused("a claim, like same:c20")
      }
      self = .same(number)
    case .words:
      if let bound = QueryBound(value) { self = .length(bound) } else { self = .words(try terms()) }
    }
  }
}

extension Query {
  /// The names of fields, as they stand before the colon.
  public static let fieldNames = QueryField.Name.allCases.map(\.rawValue)

  /// The values of a field that takes one of a few words; none for any other field.
  public static func choices(of field: String) -> [String] {
    switch QueryField.Name(rawValue: field) {
    case .verdict: QueryVerdict.allCases.map(\.rawValue)
    case .stance: Attribution.Stance.allCases.map(\.rawValue)
    case .kind: Attribution.Kind.allCases.map(\.rawValue)
    case .has: QueryPart.allCases.map(\.rawValue)
    case .speaker, .outlet, .document, .said, .date, .worth, .via, .depth, .same, .words, nil: []
    }
  }
}

/// What a person has said of a claim: `saying` where only that it was said was judged, `open` where
/// nothing yet.
public enum QueryVerdict: String, CaseIterable, Sendable {
  case confirmed, denied, unverified, saying, open
}

/// What a claim may have.
enum QueryPart: String, CaseIterable, Sendable {
  case evidence, note, publication, quotation, quantity, date, speaker, group
}

/// The number of "c20" or "d3" (either case); nil for anything else.
private func sessionNumber(_ word: String, letter: UInt8) -> Int? {
  let bytes = Array(word.utf8)
  guard let first = bytes.first, first | 0x20 == letter, bytes.count > 1, bytes.count < 10,
    bytes.dropFirst().allSatisfy({ $0 >= 48 && $0 <= 57 })
  else { return nil }
  return Int(word.dropFirst())
}
