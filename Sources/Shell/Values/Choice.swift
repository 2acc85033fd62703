import Claims
import Export
import Sessions

/// One of a closed list of words.
public protocol Choice: CommandValue, CaseIterable, RawRepresentable<String> {
  /// What the words are: "verdict".
  static var kind: String { get }

  /// Reads one as it was typed.
  init?(word: String)
}

extension Choice {
  public init?(word: String) { self.init(rawValue: word.lowercased()) }

  public static func read(_ word: String, at desk: Desk, in world: World) throws(CommandError)
    -> Self
  {
    guard let choice = Self(word: word) else {
      throw .noneOf(kind, word: word, choices: allCases.map(\.rawValue))
    }
    return choice
  }

  public static func candidates(for prefix: String, at desk: Desk, in world: World) -> [Candidate] {
    allCases.map(\.rawValue).filter { $0.hasPrefix(prefix.lowercased()) }.map {
      Candidate(word: $0)
    }
  }
}

/// How a claim stands: its verdict on what is claimed; `saying` where only that it was said was judged;
/// `open` where it has no verdict.
public enum Standing: String, Choice {
  case confirmed, denied, unverified, saying, open

  public static let kind = "verdict"
  public static let placeholder = "VERDICT"

  /// Whether what is claimed is still to be judged.
  var needsVerdict: Bool {
    switch self {
    case .saying, .open: true
    case .confirmed, .denied, .unverified: false
    }
  }
}

/// A format of reports.
extension ExportFormat: Choice {
  public static let kind = "format"
  public static let placeholder = "FORMAT"
}

/// What a CSV has a row for.
extension CSVStyle.Rows: Choice {
  public static let kind = "kind of rows"
  public static let placeholder = "ROWS"
}

/// What stands between the cells of a CSV, by its name or the sign itself.
extension CSVStyle.Separator: Choice {
  public static let kind = "separator"
  public static let placeholder = "SIGN"

  public init?(word: String) {
    switch word {
    case ",": self = .comma
    case ";": self = .semicolon
    case "\t": self = .tab
    default: self.init(rawValue: word.lowercased())
    }
  }
}

/// What `session` does.
public enum SessionAction: String, Choice {
  case new, open
  case saveAs = "save-as"
  case list, verify, recover

  public static let kind = "action"
  public static let placeholder = "ACTION"
}

/// What kind of source somebody is.
extension Attribution.Kind: Choice {
  public static let kind = "kind of source"
  public static let placeholder = "KIND"
}

/// What a source does with what is claimed.
extension Attribution.Stance: Choice {
  public static let kind = "stance"
  public static let placeholder = "STANCE"
}
