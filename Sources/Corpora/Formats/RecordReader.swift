import JSONLines
import Text

/// Reads one article that is a JSON object: `text` or `html`, and what it says of its origin.
enum RecordReader {
  /// - Throws: a fault where the record holds no article.
  static func reading(of record: JSONObject, limits: LoadLimits) throws(Fault) -> Reading {
    let text = member(record, textNames)
    let page = member(record, ["html"])
    guard text != nil || page != nil else {
      throw Fault(.format, "a record without 'text' and 'html'")
    }
    var said = Origin()
    var faults: [Fault] = []
    for member in record.members {
      guard let value = member.value.string ?? names(in: member.value) else { continue }
      let key = member.key.lowercased()
      said.take(value, named: key)
      if key == "published" || key == "updated", WrittenDate.first(in: value).date == nil {
        faults.append(Fault(.date, "'\(key)' is not a date: '\(value)'"))
      }
    }
    var reading: Reading
    if let text {
      var source = SourceText(text)
      if source.utf8.count > limits.documentBytes {
        var utf8 = source.utf8
        if let cut = limits.cut(&utf8) { faults.append(cut) }
        source = SourceText(validating: utf8) ?? source
      }
      reading = PlainTextReader.reading(of: source, limits: limits)
    } else {
      reading = PageReader.reading(of: Array((page ?? "").utf8), limits: limits)
    }
    said.fill(from: reading.origin)
    reading.origin = said
    reading.faults += faults
    return reading
  }

  /// Whether the object has a member that is an article's text.
  static func holdsArticle(_ record: JSONObject) -> Bool {
    member(record, textNames) != nil || record["html"]?.string != nil
  }

  /// The record's own name; nil where it has none.
  static func id(of record: JSONObject) -> String? {
    for name in ["id", "_id", "uuid"] {
      if let id = record[name]?.string { return id }
      if let id = record[name]?.integer { return String(id) }
    }
    return nil
  }

  private static let textNames = ["text", "body", "content", "articleBody", "article"]

  private static func member(_ record: JSONObject, _ names: [String]) -> String? {
    for name in names { if let value = record[name]?.string { return value } }
    return nil
  }

  /// `["Ana", "Bo"]` and `{"name": "Ana"}` as words.
  private static func names(in value: JSONValue) -> String? {
    if let name = value.object?["name"]?.string { return name }
    guard let names = value.array?.compactMap({ $0.string ?? $0.object?["name"]?.string }),
      !names.isEmpty
    else { return nil }
    return names.joined(separator: ", ")
  }
}
