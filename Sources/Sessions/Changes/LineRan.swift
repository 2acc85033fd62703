import Corpora
import JSONLines
import Text

/// A line that was typed, with the status it ended with: 0, or the exit status of its error.
public struct LineRan: Hashable, Sendable {
  public let line: UntrustedText
  public let status: Int
  /// Of a line that came with a merged session: the hash of that session's header. It is not run
  /// again, since its handles are those of that session. Nil for a line of this one.
  public let session: Digest?
  /// The files that it took its form or its words from, a scale say; relative to the session file.
  public let read: [UntrustedText]

  public init(
    line: UntrustedText, status: Int, session: Digest? = nil, read: [UntrustedText] = []
  ) {
    self.line = line
    self.status = status
    self.session = session
    self.read = read
  }
}

extension LineRan: ChangePayload {
  static let word = "ran"

  var members: JSONObject {
    var members: JSONObject = ["line": .text(line), "status": .integer(status)]
    members["session"] = session.map { .string($0.hex) }
    if !read.isEmpty { members["read"] = .array(read.map { .text($0) }) }
    return members
  }

  init(_ fields: LineFields) throws(LineFault) {
    self.init(
      line: try fields.text("line"), status: try fields.number("status", in: 0...255),
      session: try fields.optional("session") { fields, key throws(LineFault) in
        try fields.digest(key)
      },
      read: try fields.optional("read") { fields, key throws(LineFault) in
        try fields.texts(key)
      } ?? [])
  }
}
