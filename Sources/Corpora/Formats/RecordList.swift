import JSONLines

/// The records of a file that is read as a whole: the elements of a JSON array, the rows of a table.
struct RecordList {
  struct Entry {
    /// A fault stands for a record that cannot be read.
    var record: Result<JSONObject, Fault>
    /// Line from 1; nil for an element of an array.
    var line: Int?
    /// Place among the records from 1: its name where it has no `id`.
    var number: Int
  }

  var entries: [Entry] = []
  var faults: [Fault] = []
  /// Whether the file holds one record and is not a list.
  var isSingle = false

  /// One JSON value: an object, an array of objects, or an object that holds such an array.
  init(json bytes: [UInt8], limit: Int) {
    do {
      let value = try JSONValue(parsing: bytes)
      if let object = value.object, RecordReader.holdsArticle(object) {
        isSingle = true
        entries = [Entry(record: .success(object), line: nil, number: 1)]
        return
      }
      let list =
        value.array
        ?? value.object?.members.lazy.compactMap { member in
          member.value.array.flatMap { $0.first?.object == nil ? nil : $0 }
        }.first
      guard let list else {
        faults = [Fault(.format, "JSON without an article in it")]
        return
      }
      for (index, element) in list.prefix(limit).enumerated() {
        let record: Result<JSONObject, Fault> =
          element.object.map { .success($0) } ?? .failure(Fault(.format, "not a JSON object"))
        entries.append(Entry(record: record, line: nil, number: index + 1))
      }
      if list.count > limit { faults.append(Fault(.limit, "only the first \(limit) records")) }
    } catch {
      faults = [Fault(.format, "\(error.why) at byte \(error.offset)")]
    }
  }

  /// The rows of a table; the names of its columns are the members.
  init(table: TextTable, limit: Int) {
    for (index, row) in table.rows.prefix(limit).enumerated() {
      var record: JSONObject = [:]
      for (name, cell) in zip(table.names, row.cells) where !cell.isEmpty && record[name] == nil {
        record[name] = .string(cell)
      }
      entries.append(Entry(record: .success(record), line: row.line, number: index + 1))
    }
    if table.rows.count > limit { faults.append(Fault(.limit, "only the first \(limit) rows")) }
  }
}
