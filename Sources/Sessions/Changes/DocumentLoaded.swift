import Corpora
import JSONLines
import Text

/// A document that joined the corpus, or a new reading of it, and the handles of its claims.
///
/// One for each file: files with equal texts share one document and its handles.
public struct DocumentLoaded: Hashable, Sendable {
  /// `DocumentSource.path`; a later event with the same path is a newer reading of that document.
  public let document: UntrustedText
  /// Where the file is, relative to the session file's folder; a hint.
  public let path: UntrustedText?
  public let textDigest: Digest
  public let fileDigest: Digest
  /// The number of the first claim's handle, and how many follow on.
  public let firstClaim: Int
  public let claims: Int
  /// The claims' handles in text order, where they do not run on from `firstClaim`: a text that
  /// changed keeps the handles of the sentences it kept.
  public let handles: [ClaimHandle]?
  /// The encoding that the person said the file has; nil where it was found out.
  public let encoding: UntrustedText?

  /// A mark of each claim's words, in text order: by them a sentence that stayed is known again when
  /// its text has changed, also where nothing was decided on it. Nil where it was not recorded.
  public let marks: ClaimMarks?

  public init(
    document: UntrustedText, path: UntrustedText?, textDigest: Digest, fileDigest: Digest,
    firstClaim: Int, claims: Int, handles: [ClaimHandle]? = nil, encoding: UntrustedText? = nil,
    marks: ClaimMarks? = nil
  ) {
    self.document = document
    self.path = path
    self.textDigest = textDigest
    self.fileDigest = fileDigest
    self.firstClaim = firstClaim
    self.claims = claims
    self.handles = handles
    self.encoding = encoding
    self.marks = marks
  }

  /// The handles of its claims, in text order.
  var claimHandles: [ClaimHandle] {
    handles ?? (firstClaim..<firstClaim + claims).map { ClaimHandle($0) }
  }
}

extension DocumentLoaded: ChangePayload {
  static let word = "document-loaded"

  var members: JSONObject {
    var members: JSONObject = [
      "document": .text(document), "path": .text(path), "textDigest": .string(textDigest.hex),
      "fileDigest": .string(fileDigest.hex), "firstClaim": .integer(firstClaim),
      "claims": .integer(claims),
    ]
    if let encoding { members["encoding"] = .text(encoding) }
    if let handles { members["handles"] = .array(handles.map { .string($0.word) }) }
    if let marks { members["marks"] = .string(marks.digits) }
    return members
  }

  init(_ fields: LineFields) throws(LineFault) {
    self.init(
      document: try fields.text("document"), path: try fields.optionalText("path"),
      textDigest: try fields.digest("textDigest"), fileDigest: try fields.digest("fileDigest"),
      firstClaim: try fields.number("firstClaim", in: 1...LineFields.largest),
      claims: try fields.number("claims"),
      handles: try fields.optional("handles") { fields, key throws(LineFault) in
        try fields.claims(key)
      },
      encoding: try fields.optionalText("encoding"),
      marks: try fields.optionalText("marks").map { ClaimMarks(digits: $0.exact) })
  }
}
