import Corpora
import FuzzSupport
import Sessions
import Text

/// Reads the bytes as a session file: as they are, and with every line signed anew, since no
/// made-up line bears its right hash.
private func attempt(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let file = bytes(start, count)
  for bytes in [file, signed(file)] {
    guard let journal = try? Journal(parsing: bytes, path: UntrustedText("journal")) else {
      continue
    }
    precondition(journal.bytes == bytes, "a journal keeps its bytes")
  }
  return 0
}

/// Each line's last byte, a brace in a good line, replaced by the member `hash`.
private func signed(_ file: [UInt8]) -> [UInt8] {
  var signed: [UInt8] = []
  var head: [UInt8] = []
  for line in file.split(separator: UInt8(ascii: "\n")) {
    let body = Array(line.dropLast())
    head = Array(Digest(of: head + body + [UInt8(ascii: "}")]).hex.utf8)
    signed += body + Array(",\"hash\":\"".utf8) + head + Array("\"}\n".utf8)
  }
  return signed
}

@_cdecl("FuzzJournals_main")
public func entry(_ count: Int32, _ arguments: ArgumentList) -> Int32 {
  runFuzzer(count, arguments, attempt)
}
