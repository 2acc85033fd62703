import Corpora
import FuzzSupport
import JSONLines

/// Reads the bytes as a file of records, and as one record where they are an object.
private func attempt(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let file = bytes(start, count)
  let loader = CorpusLoader(limits: .fuzzed(file), encoding: TextEncoding(label: "utf-8"))
  for name in ["file.ndjson", "file.json"] where !isPacked(file) {
    for document in loader.load(bytes: file, named: name).documents { checkLaws(of: document) }
  }
  guard let value = try? JSONValue(parsing: file) else { return 0 }
  let line = value.line
  precondition((try? JSONValue(parsing: Array(line.utf8))) == value, "what is written reads back")
  guard let record = value.object,
    let document = try? loader.document(record: record, path: "record")
  else { return 0 }
  checkLaws(of: document)
  return 0
}

/// Whether the bytes begin as an archive or a PDF does: other targets read those.
private func isPacked(_ bytes: [UInt8]) -> Bool {
  [[0x1F, 0x8B], Array("PK".utf8), Array("%PDF".utf8)].contains { bytes.starts(with: $0) }
}

@_cdecl("FuzzRecords_main")
public func entry(_ count: Int32, _ arguments: ArgumentList) -> Int32 {
  runFuzzer(count, arguments, attempt)
}
