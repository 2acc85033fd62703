import JSONLines
import Text

/// A file of published fact-checks, read strictly: it is understood whole or not at all.
///
/// ClaimReview as JSON-LD – one object, an array, a `@graph`, a `DataFeed` –, NDJSON of such objects
/// or of plain records, CSV. Plain records and columns are named `claim` (or `claimReviewed`,
/// `text`), `verdict` (or `rating`), `publisher`, `date`, `url`, `title`, `claimant`.
/// Source: schema.org ClaimReview 28.0; Data Commons fact-check feed.
public struct FactCheckFile: Sendable {
  /// The file's name.
  public let name: UntrustedText
  public let digest: Digest
  /// At least one, in the file's order.
  public let checks: [FactCheck]

  /// Reads a file.
  public init(at path: String, limits: LoadLimits = LoadLimits()) throws(FactCheckError) {
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
  public init(bytes: [UInt8], name: UntrustedText) throws(FactCheckError) {
    let mark = ByteOrderMark.of(bytes)?.length ?? 0
    let text = Array(bytes[mark...])
    func malformed(_ line: Int?, _ why: String) -> FactCheckError {
      .malformed(path: name, line: line, why: UntrustedText(why))
    }
    guard String(validating: text, as: UTF8.self) != nil else { throw malformed(nil, "not UTF-8") }
    do throws(FactCheckFault) {
      switch text.first(where: { $0 > 32 }) {
      case UInt8(ascii: "{") where Self.hasObjectLines(text): checks = try Self.lines(text)
      case UInt8(ascii: "{"), UInt8(ascii: "["): checks = try Self.whole(text)
      default: checks = try Self.table(text)
      }
    } catch { throw malformed(error.line, error.why) }
    guard !checks.isEmpty else { throw malformed(nil, "no ClaimReview in it") }
    self.name = name
    digest = Digest(of: bytes)
  }

  /// Whether the first line is a whole object and another follows.
  private static func hasObjectLines(_ text: [UInt8]) -> Bool {
    let lines = text.split(separator: 10).filter { $0.contains { $0 > 32 } }
    return lines.count > 1 && (try? JSONValue(parsing: lines[0]))?.object != nil
  }

  private static func whole(_ text: [UInt8]) throws(FactCheckFault) -> [FactCheck] {
    let value: JSONValue
    do throws(JSONError) { value = try JSONValue(parsing: text) } catch {
      let line = 1 + text.prefix(error.offset).count { $0 == 10 }
      throw FactCheckFault(line: line, why: error.why)
    }
    return try ClaimReviews(value).checks
  }

  private static func lines(_ text: [UInt8]) throws(FactCheckFault) -> [FactCheck] {
    var checks: [FactCheck] = []
    for (index, line) in text.split(separator: 10, omittingEmptySubsequences: false).enumerated() {
      guard line.contains(where: { $0 > 32 }) else { continue }
      do throws(FactCheckFault) { checks += try record(line) } catch {
        throw FactCheckFault(line: index + 1, why: error.why)
      }
    }
    return checks
  }

  private static func record(_ line: ArraySlice<UInt8>) throws(FactCheckFault) -> [FactCheck] {
    let value: JSONValue
    do throws(JSONError) { value = try JSONValue(parsing: line) } catch {
      throw FactCheckFault(line: nil, why: "byte \(error.offset): \(error.why)")
    }
    guard let object = value.object else { throw FactCheckFault(line: nil, why: "not an object") }
    return object["@type"] == nil
      ? [try FactCheck(record: object)] : try ClaimReviews(value).checks
  }

  private static func table(_ text: [UInt8]) throws(FactCheckFault) -> [FactCheck] {
    guard
      let table = TextTable(
        text, rowLimit: LoadLimits().records, needing: Set(FactCheck.claimNames))
    else {
      throw FactCheckFault(
        line: 1, why: "neither JSON nor a table with a column 'claim'")
    }
    var checks: [FactCheck] = []
    for row in table.rows {
      guard row.cells.count == table.names.count else {
        let counts = "\(row.cells.count) cells under \(table.names.count) columns"
        throw FactCheckFault(line: row.line, why: counts)
      }
      var record: JSONObject = [:]
      for (name, cell) in zip(table.names, row.cells) where record[name] == nil {
        record[name] = .string(cell)
      }
      do throws(FactCheckFault) { checks.append(try FactCheck(record: record)) } catch {
        throw FactCheckFault(line: row.line, why: error.why)
      }
    }
    return checks
  }
}

/// What is wrong with a part of a file, and where.
struct FactCheckFault: Error {
  let line: Int?
  let why: String
}
