import Claims
import Text

/// A question put to a corpus: one grammar for search, claim lists, bulk tagging, triage, export.
///
/// ```
/// aid drone            both words              aid OR drone      either word
/// "military aid"       next to each other      sanction*         words that begin so
/// aid NEAR/5 drone     at most 5 words apart   aid -drone        the second word not there
/// (aid OR drone) NOT Rome                      AND may be left out
/// /6\.\d percent/  /rome/i    a regular expression, line by line; i for any case
/// speaker:Thompson  said:"food"  outlet:AP  document:a.txt  verdict:open  date:2022-03..2022-04
/// worth:>0.7  stance:denies  kind:unnamed  via:CNN  depth:>1  has:evidence  same:c20  words:>20
/// ```
///
/// Words are compared without case, accents and plural endings. A query without words means all.
public struct Query: Hashable, Sendable {
  /// How the parts of a query are put together.
  indirect enum Node: Hashable, Sendable {
    case all
    /// Terms next to each other; one term is a word.
    case terms([TermKey])
    /// A folded beginning of words.
    case prefix([UInt8])
    /// Two runs of terms with at most `distance` words between their nearer ends, in any order.
    case near([TermKey], [TermKey], distance: Int)
    case field(QueryField)
    case and([Node])
    case or([Node])
    case not(Node)
  }

  let root: Node
  /// The query as it was written.
  public let text: UntrustedText

  /// Whether it holds a regular expression: such a query may take long.
  public var hasPatterns: Bool { !root.patterns.isEmpty }

  /// Whether it asks which claims say the same: that takes long to find out in a large corpus.
  public var asksForGroups: Bool {
    root.fields.contains {
      if case .same = $0 { true } else if case .has(.group) = $0 { true } else { false }
    }
  }

  /// The query that every claim and document answers.
  public static let everything = Query(root: .all, text: UntrustedText(""))

  init(root: Node, text: UntrustedText) {
    self.root = root
    self.text = text
  }

  /// Reads a query.
  ///
  /// - Throws: `QueryError` with the column where the grammar was left.
  public init(parsing string: String) throws(QueryError) {
    var parser = QueryParser(
      try QueryToken.tokens(of: string), end: string.unicodeScalars.count + 1)
    self.init(root: try parser.wholeQuery(), text: UntrustedText(string))
  }
}

/// Where and why a query could not be read.
public struct QueryError: Error, Hashable, Sendable {
  /// From 1, in code points; one past the end where something is missing there.
  public let column: Int
  /// "a word after NOT".
  public let expected: String
  /// The word that is none of `choices`; nil where no word of a list was expected.
  public let word: String?
  public let choices: [String]

  public init(column: Int, expected: String, word: String? = nil, choices: [String] = []) {
    self.column = column
    self.expected = expected
    self.word = word
    self.choices = choices
  }
}
