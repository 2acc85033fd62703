import FoundationEssentials
import Glibc

/// Texts that were looked at once and must stay as they are: files in `Tests/Golden`.
///
///     #expect(Golden.difference(report, "Export/hostile.md") == nil)
///
/// `RECORD=1 swift test --filter …` writes the files anew. Such a run fails, so that nobody takes
/// it for a test, and the changed files are read before they are committed.
public enum Golden {
  /// What differs from the golden file, with the first line that does; nil where nothing does.
  public static func difference(_ text: String, _ name: String) -> String? {
    let url = URL(filePath: Checkout.root + "/Tests/Golden/" + name)
    if let value = getenv("RECORD"), String(cString: value) == "1" { return record(text, at: url) }
    guard let data = try? Data(contentsOf: url) else {
      return "\(url.path) is missing: RECORD=1 writes it"
    }
    let golden = String(decoding: data, as: UTF8.self)
    guard !golden.utf8.elementsEqual(text.utf8) else { return nil }
    let (was, now) = (lines(golden), lines(text))
    let line = zip(was, now).prefix { $0.utf8.elementsEqual($1.utf8) }.count
    let words = { (lines: [Substring]) in line < lines.count ? "'\(lines[line])'" : "the end" }
    return "\(url.path):\(line + 1): was \(words(was)), is \(words(now))"
  }

  private static func record(_ text: String, at url: URL) -> String {
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    } catch {
      return "\(url.path) cannot be written: \(error)"
    }
    return "recorded \(url.path): read it, then run without RECORD"
  }

  private static func lines(_ text: String) -> [Substring] {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(Substring.init)
  }
}
