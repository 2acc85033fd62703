import Corpora
import JSONLines

/// One line of a journal as bytes, and its link to the line before.
///
/// The line ends with the member `hash`: `…,"hash":"9c1f…"}`, and a line break. The hash is the
/// SHA-256 of the previous line's hash (its 64 hexadecimal characters; nothing for the first line)
/// followed by the line's bytes as they would be without that member and without the line break:
/// everything before `,"hash":"`, then `}`.
enum JournalLine {
  private static let opening = Array(",\"hash\":\"".utf8)
  private static let digits = 64
  private static let closing = Array("\"}".utf8)
  /// Bytes from the comma before the member to the line's end.
  private static let tail = opening.count + digits + closing.count
  /// Bytes that linking a line adds to it: all those but the brace, and the line break.
  static let lengthOfLink = tail

  /// The lines of events, each without its hash and its line break.
  static func bodies(of events: ArraySlice<SessionEvent>) -> [[UInt8]] {
    events.map { event in
      var body: [UInt8] = []
      body.reserveCapacity(usualLength)
      event.json.write(to: &body)
      return body
    }
  }

  /// Bytes of most lines.
  private static let usualLength = 700

  /// Links a line to the one whose hash is `head`, and adds it with its hash and a line break.
  static func append(_ body: [UInt8], to bytes: inout [UInt8], head: inout Digest) {
    let open = body[..<(body.count - 1)]
    head = hash(ofBody: open, after: head)
    bytes += open
    bytes += opening
    bytes += head.hex.utf8
    bytes += closing
    bytes.append(UInt8(ascii: "\n"))
  }

  /// The bytes of a line, its line break included, and its hash.
  static func bytes(of members: JSONObject, after previous: Digest?) -> (
    bytes: [UInt8], hash: Digest
  ) {
    var bytes: [UInt8] = []
    JSONValue.object(members).write(to: &bytes)
    let hash = hash(ofBody: bytes.dropLast(), after: previous)
    bytes.removeLast()
    bytes += opening + hash.hex.utf8 + closing
    bytes.append(UInt8(ascii: "\n"))
    return (bytes, hash)
  }

  /// The hash of a line, where it bears the hash that it should; nil where it does not. The line
  /// break is not part of `line`.
  static func hash(of line: ArraySlice<UInt8>, after previous: Digest?) -> Digest? {
    guard line.count > tail else { return nil }
    let hash = hash(ofBody: line.dropLast(tail), after: previous)
    var rest = line.suffix(tail)
    for part in [opening[...], Array(hash.hex.utf8)[...], closing[...]] {
      guard rest.starts(with: part) else { return nil }
      rest = rest.dropFirst(part.count)
    }
    return hash
  }

  private static func hash(ofBody body: ArraySlice<UInt8>, after previous: Digest?) -> Digest {
    var running = Digest.Running()
    if var digits = previous?.hex {
      digits.withUTF8 { running.add(UnsafeRawBufferPointer($0)) }
    }
    body.withUnsafeBytes { running.add($0) }
    withUnsafeBytes(of: UInt8(ascii: "}")) { running.add($0) }
    return running.digest()
  }
}
