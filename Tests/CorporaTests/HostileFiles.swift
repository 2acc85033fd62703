import Corpora
import Testing

/// A file that is made to harm, or is broken in one way.
struct HostileFile: Sendable, CustomTestStringConvertible {
  /// Named for its fault.
  let name: String
  let bytes: [UInt8]
  /// What must be said about it.
  let kind: Finding.Kind

  init(_ name: String, _ bytes: [UInt8], _ kind: Finding.Kind) {
    self.name = name
    self.bytes = bytes
    self.kind = kind
  }

  init(_ name: String, _ text: String, _ kind: Finding.Kind) {
    self.init(name, Array(text.utf8), kind)
  }

  var testDescription: String { name }
}

extension HostileFile {
  private static let prose =
    "The minister told reporters on Monday that the budget would be ready before the end of March. "
  private static let words = Array(prose.utf8)
  private static func times(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }
  private static func page(_ inside: String, head: String = "") -> String {
    "<!doctype html><html><head>\(head)</head><body>\(inside)</body></html>"
  }

  /// Every case, by family.
  static let all: [HostileFile] =
    binaries + packed + pages + encodings + records + mails + plain

  static let binaries: [HostileFile] = [
    HostileFile("zero-byte.txt", words + [0] + words, .unreadable),
    HostileFile("zeros.txt", [UInt8](repeating: 0, count: 1000), .unreadable),
    HostileFile(
      "controls.txt", Array(repeating: [1, 2, 3, 65], count: 300).flatMap { $0 }, .unreadable),
    HostileFile("escapes.txt", times("\u{1B}[31m", 50) + times("\u{7}", 200), .unreadable),
    HostileFile("picture.png", [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10], .unreadable),
    HostileFile("picture.jpg", [0xFF, 0xD8, 0xFF, 0xE0], .unreadable),
    HostileFile("picture.gif", "GIF89a", .unreadable),
    HostileFile("program.txt", [0x7F, 0x45, 0x4C, 0x46, 2], .unreadable),
    HostileFile("office.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1], .unreadable),
    HostileFile("rich.txt", "{\\rtf1 hello}", .unreadable),
    HostileFile("packed.bz2", "BZh9", .unreadable),
    HostileFile("packed.xz", [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], .unreadable),
    HostileFile("packed.zst", [0x28, 0xB5, 0x2F, 0xFD], .unreadable),
    HostileFile("packed.7z", [0x37, 0x7A, 0xBC, 0xAF, 0x27], .unreadable),
    HostileFile("packed.rar", "Rar!", .unreadable),
    HostileFile("database.txt", "SQLite format 3", .unreadable),
    HostileFile("broken.pdf", "%PDF-1.7 and no more", .unreadable),
  ]

  static let packed: [HostileFile] = [
    HostileFile(
      "cut.txt.gz", Array(Packing.gzip(Array(times(prose, 50).utf8)).dropLast(20)), .format),
    HostileFile("rubbish.gz", [0x1F, 0x8B, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9], .unreadable),
    HostileFile("bomb.txt.gz", Packing.gzip(Array(times(prose, 40000).utf8)), .limit),
    HostileFile(
      "packed-often.gz", Packing.gzip(Packing.gzip(Packing.gzip(Packing.gzip(words)))), .limit),
    HostileFile("no-contents.zip", [0x50, 0x4B, 3, 4] + words, .format),
    HostileFile("encrypted.zip", Packing.zip([("a.txt", words)], flags: 1), .unreadable),
    HostileFile("unknown-method.zip", Packing.zip([("a.txt", words)], method: 99), .unreadable),
    HostileFile("outside.zip", Packing.zip([("a.txt", words)], offset: 1 << 30), .unreadable),
    HostileFile(
      "bomb.zip", Packing.zip([("a.txt", Array(times(prose, 40000).utf8))]), .limit),
    HostileFile("office.zip", Packing.zip([("[Content_Types].xml", words)]), .unreadable),
    HostileFile("escapes.zip", Packing.zip([("\u{1B}[31m\u{202E}.txt", [0, 1, 0])]), .unreadable),
    HostileFile(
      "matryoshka.zip", Packing.zip([("a.zip", Packing.zip([("b.bin", [0])]))]), .unreadable),
  ]

  static let pages: [HostileFile] = [
    HostileFile("nested.html", page(times("<div>", 20000)), .limit),
    HostileFile("nested-tables.html", page(times("<table><tr><td>", 6000)), .limit),
    HostileFile("long.html", page(times("<p>\(prose)</p>", 20000)), .limit),
    HostileFile("end-tags.html", page(times("<i>", 1900) + times("</b>", 300_000)), .limit),
    HostileFile("scripts.html", page("<script>document.write('x')</script>"), .format),
    HostileFile("no-words.html", page("<img src=a><br>"), .format),
    HostileFile("open-comment.html", "<html><!-- " + times("-", 50000), .format),
    HostileFile("less-than.html", "<html>" + times("<", 50000), .format),
    HostileFile(
      "attributes.html", "<html><p " + (0..<20000).map { "a\($0)=1" }.joined(separator: " ") + ">",
      .format),
    HostileFile(
      "entities.html",
      "<!DOCTYPE html [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><html><body></body>", .format),
    HostileFile(
      "files.html", "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><html><body>&x",
      .format),
    HostileFile(
      "date.html", page("<p>\(prose)</p>", head: "<meta name=date content=2022-02-30>"), .date),
    HostileFile("charset.html", page("<p>\(prose)</p>", head: "<meta charset=klingon>"), .encoding),
    HostileFile(
      "not-latin.html", page("<p>“\(prose)” – “é”</p>", head: "<meta charset=iso-8859-1>"),
      .encoding),
  ]

  static let encodings: [HostileFile] = [
    HostileFile("half-character.txt", Array("“\(prose)” “é” é é".utf8.dropLast()), .encoding),
    HostileFile("overlong.txt", words + [0xC0, 0xAF] + words, .encoding),
    HostileFile(
      "surrogates.txt", Array("ééééééééééé".utf8) + [0xED, 0xA0, 0x80] + words, .encoding),
    HostileFile("windows.txt", words + [0x93] + words + [0x94], .encoding),
    HostileFile(
      "lone-surrogate.txt", [0xFF, 0xFE, 0x00, 0xD8] + words.flatMap { [$0, 0] }, .encoding),
    HostileFile("odd-utf-16.txt", [0xFF, 0xFE] + words.flatMap { [$0, 0] } + [65], .encoding),
    HostileFile("unmarked-utf-16.txt", words.flatMap { [0, $0] }, .encoding),
    HostileFile("utf-32.txt", words.flatMap { [0, 0, 0, $0] }, .unreadable),
  ]

  static let records: [HostileFile] = [
    HostileFile("not-json.ndjson", "{\"text\":\"a\"}\nnot json", .format),
    HostileFile("twice.ndjson", "{\"text\":\"a\",\"text\":\"b\"}", .format),
    HostileFile("no-text.ndjson", "{\"id\":\"a\"}", .format),
    HostileFile("numbers.ndjson", "{\"text\":\"a\"}\n17", .format),
    HostileFile("date.ndjson", "{\"text\":\"a\",\"published\":\"soon\"}", .date),
    HostileFile("half-pair.ndjson", "{\"text\":\"\\ud800\"}", .format),
    HostileFile("deep.json", times("[", 5000), .format),
    HostileFile("cut.json", "{\"text\":\"a", .format),
    HostileFile("no-article.json", "{\"a\":{\"b\":[1,2]}}", .format),
    HostileFile("numbers.json", "[1,2,3]", .format),
    HostileFile("no-column.csv", "id,name\n1,Ana", .format),
    HostileFile("open-quotation.csv", "id,text\n\"1,\(prose)", .format),
    HostileFile("empty.csv", "", .format),
  ]

  static let mails: [HostileFile] = [
    HostileFile(
      "attachments.eml",
      "From: a\nTo: b\nSubject: c\nContent-Type: application/pdf\n\n%PDF", .format),
    HostileFile(
      "parts-in-parts.eml",
      "From: a\nTo: b\nSubject: c\n"
        + times("Content-Type: multipart/mixed; boundary=x\n\n--x\n", 40), .format),
    HostileFile(
      "no-boundary.eml", "From: a\nTo: b\nSubject: c\nContent-Type: multipart/mixed\n\nx", .format),
    HostileFile("date.eml", "From: a\nTo: b\nDate: 31 Feb 2022\n\n\(prose)", .date),
  ]

  static let plain: [HostileFile] = [
    HostileFile("empty.txt", "", .format),
    HostileFile("blanks.txt", times(" \n", 1000), .format),
    HostileFile("no-words.srt", "1\n00:00:01,000 --> 00:00:02,000\n\n", .format),
    HostileFile("long.txt", times(prose, 20000), .limit),
    HostileFile("one-word.txt", times("x", 1_500_000), .limit),
    HostileFile("lines.txt", times("a\n", 30000), .limit),
    HostileFile("bracket-date.txt", "[Epoch Times February 30, 2022] \(prose)\n\n\(prose)", .date),
    HostileFile(
      "french.txt",
      "Le ministre a dit à la presse que le budget de la ville est prêt pour le mois.",
      .language),
  ]
}
