import JSONLines
import Text

/// Claims that `extract` found elsewhere, as its records: what a cluster gives back of an archive.
///
/// Read strictly: NDJSON of `document` and `claim` records, understood whole or not at all; records
/// of other kinds say nothing here. A claim's document must have a record of its own in the file:
/// its digest is what a text is known by.
public struct ClaimFile: Sendable {
  /// A claim record. Offsets are code points.
  public struct Record: Hashable, Sendable {
    /// Of the file, from 1.
    public let line: Int
    /// The claim's durable name, made of the digest of its document's text and its range.
    public let id: String
    /// What its document is called in the file.
    public let document: UntrustedText
    public let start: Int
    /// Exclusive; never less than `start`.
    public let end: Int
    public let text: UntrustedText
    /// What the claims that say the same are called there; nil where it is in no group.
    public let group: UntrustedText?
  }

  /// The file's name.
  public let name: UntrustedText
  public let digest: Digest
  /// At least one, in the file's order.
  public let claims: [Record]
  /// The digests of the texts that go by a name: several where names are not unique.
  public let texts: [UntrustedText: Set<Digest>]

  /// Reads a file.
  public init(at path: String, limits: LoadLimits = LoadLimits()) throws(ClaimFileError) {
    let shown = UntrustedText(path)
    let file: FileBytes
    do { file = try FileBytes(of: Array(path.utf8CString), limit: limits.fileBytes) } catch {
      throw .unreadable(path: shown, why: error.why)
    }
    guard !file.isCut else {
      throw .unreadable(path: shown, why: "it has more than \(limits.fileBytes) bytes")
    }
    let name = path.split(separator: "/").last.map { String($0) } ?? path
    try self.init(bytes: file.bytes, name: UntrustedText(name))
  }

  /// Takes the bytes of a file.
  public init(bytes: [UInt8], name: UntrustedText) throws(ClaimFileError) {
    var claims: [Record] = []
    var texts: [UntrustedText: Set<Digest>] = [:]
    for (index, line) in bytes.split(separator: 10, omittingEmptySubsequences: false).enumerated() {
      guard line.contains(where: { $0 > 32 }) else { continue }
      do throws(ClaimFileFault) {
        let object = try Self.object(line)
        switch object["record"]?.string {
        case "document":
          let (name, digest) = try Self.document(object)
          texts[name, default: []].insert(digest)
        case "claim": claims.append(try Record(object, line: index + 1))
        case nil: throw ClaimFileFault(why: "no string 'record'")
        default: continue
        }
      } catch {
        throw .malformed(path: name, line: index + 1, why: UntrustedText(error.why))
      }
    }
    if let stray = claims.first(where: { texts[$0.document] == nil }) {
      let why = "no document record for '\(stray.document.exact)'"
      throw .malformed(path: name, line: stray.line, why: UntrustedText(why))
    }
    guard !claims.isEmpty else {
      throw .malformed(path: name, line: nil, why: UntrustedText("no claim records in it"))
    }
    self.name = name
    self.claims = claims
    self.texts = texts
    digest = Digest(of: bytes)
  }

  private static func object(_ line: ArraySlice<UInt8>) throws(ClaimFileFault) -> JSONObject {
    let value: JSONValue
    do throws(JSONError) { value = try JSONValue(parsing: line) } catch {
      throw ClaimFileFault(why: "byte \(error.offset): \(error.why)")
    }
    guard let object = value.object else { throw ClaimFileFault(why: "not an object") }
    return object
  }

  private static func document(_ object: JSONObject) throws(ClaimFileFault)
    -> (UntrustedText, Digest)
  {
    guard let name = object["document"]?.string else {
      throw ClaimFileFault(why: "no string 'document'")
    }
    guard let digest = object["sha256"]?.string.flatMap({ Digest(hex: $0) }) else {
      throw ClaimFileFault(why: "'sha256' is no digest")
    }
    return (UntrustedText(name), digest)
  }
}

extension ClaimFile.Record {
  /// Reads the record at a line of the file.
  fileprivate init(_ object: JSONObject, line: Int) throws(ClaimFileFault) {
    func string(_ key: String) throws(ClaimFileFault) -> String {
      guard let value = object[key]?.string else {
        throw ClaimFileFault(why: "no string '\(key)'")
      }
      return value
    }
    guard let start = object["start"]?.integer, let end = object["end"]?.integer, start >= 0,
      end >= start
    else { throw ClaimFileFault(why: "'start' and 'end' are no range") }
    let group = object["group"] ?? .null
    guard group == .null || group.string != nil else {
      throw ClaimFileFault(why: "'group' is no string")
    }
    self.init(
      line: line, id: try string("id"), document: UntrustedText(try string("document")),
      start: start, end: end, text: UntrustedText(try string("text")),
      group: group.string.map { UntrustedText($0) })
  }
}

/// Why a file of claims was not taken: nothing of it is.
public enum ClaimFileError: Error, Hashable, Sendable {
  case unreadable(path: UntrustedText, why: String)
  /// Line from 1; nil where no line is at fault.
  case malformed(path: UntrustedText, line: Int?, why: UntrustedText)
}

/// What is wrong with a line.
private struct ClaimFileFault: Error {
  let why: String
}
