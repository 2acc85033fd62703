import Corpora
import Sessions
import Text

/// What a command may know of the world around it: values, passed in.
public struct World: Sendable {
  /// "0.1.0": what a session and a report name.
  public static let version = "0.1.0"

  public var now: Timestamp
  public var user: UntrustedText
  /// Where relative paths begin.
  public var folder: String
  /// Columns of the screen.
  public var width: Int
  /// Whether ✓ and … can be shown, or only ASCII.
  public var hasSymbols: Bool
  /// Whether a person is there who can be asked, and may shorten the names of commands.
  public var isAttended: Bool
  public var files: any Files
  /// How long, after that was begun, an answer waits for what only adds to it, in milliseconds; nil
  /// for as long as it takes, so that a script and a replay always say the same.
  public var patience: Int?
  /// Whether bars and the like are left out, for those who listen to the screen.
  public var isAccessible = false
  /// A person's own words for lines.
  public var aliases = Aliases()

  public init(
    now: Timestamp, user: UntrustedText, folder: String, width: Int, hasSymbols: Bool,
    isAttended: Bool = false, files: any Files
  ) {
    self.now = now
    self.user = user
    self.folder = folder
    self.width = width
    self.hasSymbols = hasSymbols
    self.isAttended = isAttended
    self.files = files
  }

  /// A path that was typed, made absolute; `~` is the home folder, `-` standard input.
  public func absolute(_ path: String) -> String {
    if path == "-" { return path }
    if path == "~" || path.hasPrefix("~/"), let home = files.home {
      return home + path.dropFirst()
    }
    return path.hasPrefix("/") ? path : folder + "/" + path
  }
}

/// What commands may ask of the disk.
public protocol Files: Sendable {
  var home: String? { get }
  /// The folder of the sessions that were given no file; nil where there is none.
  var sessionsFolder: String? { get }
  /// The digest of a file's bytes; nil where it cannot be read.
  func digest(of path: String) -> Digest?
  /// The bytes of a plain file; nil where it cannot be read.
  func contents(of path: String) -> [UInt8]?
  /// The names in a folder, folders with a slash at their end, in byte order; empty where it
  /// cannot be read.
  func names(in folder: String) -> [String]
}
