import Corpora
import FuzzSupport

/// Labels whose encodings are read by different code.
private let labels = [
  "utf-8", "utf-16le", "utf-16be", "windows-1252", "gb18030", "big5", "shift_jis", "euc-kr",
  "koi8-r", "iso-2022-jp", "euc-jp", "windows-1251",
]

/// Reads all bytes but the first as a file; the first names the encoding, or leaves it to be found.
private func attempt(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let all = bytes(start, count)
  guard let first = all.first else { return 0 }
  let file = Array(all.dropFirst())
  // A PDF is another program's work, and starting it thousands of times tells nothing of ours.
  guard !holds(file, Array("%PDF".utf8)) else { return 0 }
  let chosen = labels.indices.contains(Int(first)) ? TextEncoding(label: labels[Int(first)]) : nil
  let loader = CorpusLoader(limits: .fuzzed(file), encoding: chosen)
  for document in loader.load(bytes: file, named: "file").documents { checkLaws(of: document) }
  return 0
}

private func holds(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
  bytes.indices.contains { bytes[$0...].starts(with: part) }
}

@_cdecl("FuzzBytes_main")
public func entry(_ count: Int32, _ arguments: ArgumentList) -> Int32 {
  runFuzzer(count, arguments, attempt)
}
