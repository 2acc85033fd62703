import Corpora
import FuzzSupport

/// Reads the bytes as a page.
private func attempt(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let page = bytes(start, count)
  let loader = CorpusLoader(limits: .fuzzed(page))
  checkLaws(
    of: loader.document(html: String(decoding: page, as: UTF8.self), path: "page.html"))
  return 0
}

@_cdecl("FuzzPages_main")
public func entry(_ count: Int32, _ arguments: ArgumentList) -> Int32 {
  runFuzzer(count, arguments, attempt)
}
