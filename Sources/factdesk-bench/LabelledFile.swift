import Glibc
import JSONLines

/// Items of an evaluation set with their gold, read from two NDJSON files.
struct LabelledFile {
  let items: [JSONObject]
  /// As many as items, in their order.
  let gold: [JSONObject]

  /// Why a set cannot be read.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Reads `items.ndjson` and `gold.ndjson`, matched by `id`.
  init(items itemsPath: String, gold goldPath: String) throws {
    items = try Self.objects(at: itemsPath)
    var byID: [JSONValue: JSONObject] = [:]
    for object in try Self.objects(at: goldPath) {
      if let id = object["id"] { byID[id] = object }
    }
    gold = try items.map { item in
      guard let id = item["id"], let found = byID[id] else {
        throw Failure(description: "\(goldPath): an item has no gold")
      }
      return found
    }
  }

  /// The objects of an NDJSON file.
  static func objects(at path: String) throws -> [JSONObject] {
    try bytes(at: path).split(separator: 10).map { line in
      guard let object = try JSONValue(parsing: Array(line)).object else {
        throw Failure(description: "\(path): a line is no object")
      }
      return object
    }
  }

  /// The bytes of a whole file.
  static func bytes(at path: String) throws -> [UInt8] {
    guard let file = fopen(path, "r") else { throw Failure(description: "cannot open \(path)") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return bytes
  }

  /// Writes a whole file, the folder being there.
  static func write(_ text: String, to path: String) throws {
    guard let file = fopen(path, "w") else { throw Failure(description: "cannot write \(path)") }
    let written = text.utf8.withContiguousStorageIfAvailable {
      fwrite($0.baseAddress, 1, $0.count, file)
    }
    guard fclose(file) == 0, written == text.utf8.count else {
      throw Failure(description: "cannot write all of \(path)")
    }
  }
}

extension JSONValue {
  /// A number, whole or not.
  var number: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .decimal(let value): value
    case .bigInteger(let digits): Double(digits)
    case .null, .bool, .string, .array, .object: nil
    }
  }
}
