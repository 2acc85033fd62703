import Corpora
import JSONLines
import Text

/// A file of claims that were found and compared elsewhere. A later event with the same file is a
/// newer reading of it.
public struct ClaimsLoaded: Hashable, Sendable {
  /// The file's name.
  public let file: UntrustedText
  /// Where it is, relative to the session file's folder; a hint.
  public let path: UntrustedText?
  public let fileDigest: Digest
  /// How many claims it holds.
  public let count: Int

  public init(file: UntrustedText, path: UntrustedText?, fileDigest: Digest, count: Int) {
    self.file = file
    self.path = path
    self.fileDigest = fileDigest
    self.count = count
  }
}

extension ClaimsLoaded: ChangePayload {
  static let word = "claims-loaded"

  var members: JSONObject {
    [
      "file": .text(file), "path": .text(path), "fileDigest": .string(fileDigest.hex),
      "count": .integer(count),
    ]
  }

  init(_ fields: LineFields) throws(LineFault) {
    self.init(
      file: try fields.text("file"), path: try fields.optionalText("path"),
      fileDigest: try fields.digest("fileDigest"), count: try fields.number("count"))
  }
}
