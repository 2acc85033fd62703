/// Reads CSV exactly as RFC 4180 has it: CRLF after every row, quotation marks doubled inside a quoted
/// cell and nowhere else.
enum CSVReader {
  struct Fault: Error {
    /// Offset in code points.
    let offset: Int
  }

  static func rows(_ text: String) throws -> [[String]] {
    let scalars = Array(text.unicodeScalars)
    var rows: [[String]] = []
    var row: [String] = []
    var index = 0
    while index < scalars.count {
      row.append(try cell(scalars, &index))
      guard index < scalars.count else { throw Fault(offset: index) }
      if scalars[index] == "," {
        index += 1
        continue
      }
      guard scalars[index] == "\r", index + 1 < scalars.count, scalars[index + 1] == "\n" else {
        throw Fault(offset: index)
      }
      index += 2
      rows.append(row)
      row = []
    }
    guard row.isEmpty else { throw Fault(offset: index) }
    return rows
  }

  private static func cell(_ scalars: [Unicode.Scalar], _ index: inout Int) throws -> String {
    var cell = ""
    guard index < scalars.count, scalars[index] == "\"" else {
      while index < scalars.count, scalars[index] != ",", scalars[index] != "\r" {
        guard scalars[index] != "\"", scalars[index] != "\n" else { throw Fault(offset: index) }
        cell.unicodeScalars.append(scalars[index])
        index += 1
      }
      return cell
    }
    index += 1
    while index < scalars.count {
      if scalars[index] == "\"" {
        guard index + 1 < scalars.count, scalars[index + 1] == "\"" else {
          index += 1
          return cell
        }
        index += 1
      }
      cell.unicodeScalars.append(scalars[index])
      index += 1
    }
    throw Fault(offset: index)
  }
}
