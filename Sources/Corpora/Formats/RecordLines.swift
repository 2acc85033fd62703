import JSONLines
import Synchronization
import Threads

/// The lines of an NDJSON file, read one by one on all processors.
struct RecordLines {
  private let bytes: [UInt8]
  /// Lines that are not blank.
  private var lines: [(range: Range<Int>, number: Int)] = []
  private(set) var faults: [Fault] = []
  /// The number of the last line, blank or not.
  private(set) var last: Int

  /// Lines that one thread takes at a time.
  private static let share = 32

  /// - Parameters:
  ///   - after: lines of the file before these.
  ///   - limit: records that are read of these.
  init(_ bytes: [UInt8], after: Int = 0, limit: Int) {
    self.bytes = bytes
    last = after
    var start = 0
    var number = after
    while start < bytes.count {
      let end = bytes.firstPlace(of: 10, from: start) ?? bytes.count
      number += 1
      if bytes[start..<end].contains(where: { $0 > 32 }) {
        guard lines.count < limit else {
          faults.append(Fault(.limit, "only the first \(limit) records were read", line: number))
          return
        }
        lines.append((start..<end, number))
      }
      start = end + 1
    }
    last = number
  }

  /// The number of records.
  var count: Int { lines.count }

  /// What some lines gave, in order; a fault knows its line.
  struct Piece<Value: Sendable>: Sendable {
    fileprivate(set) var values: [Value] = []
    fileprivate(set) var faults: [Fault] = []
  }

  /// What `read` makes of the records, in pieces, in the order of the lines.
  func map<Value: Sendable>(
    _ read: @Sendable (JSONObject, _ line: Int) throws(Fault) -> Value
  ) -> [Piece<Value>] {
    let shares = (lines.count + Self.share - 1) / Self.share
    let pieces = Mutex([Piece<Value>](repeating: Piece(), count: shares))
    SharedOutWork.perform(shares) { share in
      var piece = Piece<Value>()
      let own = lines[(share * Self.share)..<min((share + 1) * Self.share, lines.count)]
      piece.values.reserveCapacity(own.count)
      for line in own {
        do throws(Fault) {
          piece.values.append(try read(try record(line.range), line.number))
        } catch {
          piece.faults.append(Fault(error.kind, error.what, line: line.number, hint: error.hint))
        }
      }
      pieces.withLock { [piece] in $0[share] = piece }
    }
    return pieces.withLock { $0 }
  }

  private func record(_ range: Range<Int>) throws(Fault) -> JSONObject {
    let value: JSONValue
    do { value = try JSONValue(parsing: bytes[range]) } catch {
      throw Fault(.format, "\(error.why) at byte \(error.offset)")
    }
    guard let object = value.object else { throw Fault(.format, "not a JSON object") }
    return object
  }
}
