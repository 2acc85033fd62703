import Corpora
import Glibc
import Testing
import Text

@Suite struct DecodingTests {
  /// The bytes of a text in an encoding of the C library.
  private func bytes(_ text: String, _ encoding: String) -> [UInt8] {
    guard let handle = iconv_open(encoding, "UTF-8"), handle != iconv_t(bitPattern: -1) else {
      return []
    }
    defer { iconv_close(handle) }
    var input = Array(text.utf8).map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 4 + 16)
    let count = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var from = source.baseAddress
        var to = target.baseAddress
        var left = source.count
        var room = target.count
        iconv(handle, &from, &left, &to, &room)
        return target.count - room
      }
    }
    return output.prefix(count).map { UInt8(bitPattern: $0) }
  }

  private func load(_ bytes: [UInt8], name: String = "a.txt", encoding: TextEncoding? = nil) throws
    -> Document
  {
    let folder = TemporaryFolder()
    folder.write(name, bytes)
    return try #require(try CorpusLoader(encoding: encoding).load([folder.path]).documents.first)
  }

  @Test(arguments: [
    (
      "windows-1252", "CP1252",
      "The café said “no” – it costs €5, the naïve minister’s own words were."
    ),
    (
      "KOI8-R", "KOI8-R",
      "Министр сказал журналистам в понедельник, что бюджет будет готов к концу марта."
    ),
    (
      "windows-1251", "CP1251",
      "Министр сказал журналистам в понедельник, что бюджет будет готов к концу марта."
    ),
    ("Shift_JIS", "CP932", "大臣は月曜日に記者団に対し、予算は三月末までに準備できると述べた。"),
    ("EUC-JP", "EUC-JP", "大臣は月曜日に記者団に対し、予算は三月末までに準備できると述べた。"),
    ("EUC-KR", "CP949", "장관은 월요일 기자들에게 예산이 삼월 말까지 준비될 것이라고 말했다."),
    ("gb18030", "GB18030", "部长星期一对记者说，预算将在三月底之前准备好，没有人要求更多的时间。"),
    ("Big5", "BIG5", "部長星期一對記者說，預算將在三月底之前準備好，沒有人要求更多的時間。"),
    ("UTF-16LE", "UTF-16LE", "The minister said that the budget would be ready."),
    ("UTF-16BE", "UTF-16BE", "The minister said that the budget would be ready."),
  ])
  func anEncodingThatIsNotDeclaredIsGuessedAndSaid(name: String, system: String, text: String)
    throws
  {
    let document = try load(bytes(text, system))
    #expect(document.source.encoding == name)
    #expect(document.text.string(document.text.range) == text)
    #expect(document.findings.map(\.kind).contains(.encoding))
  }

  @Test(arguments: [
    ("latin1", "windows-1252"), ("ISO-8859-1", "windows-1252"), (" utf8 ", "UTF-8"),
    ("sjis", "Shift_JIS"), ("gb2312", "GBK"), ("ks_c_5601-1987", "EUC-KR"),
    ("ascii", "windows-1252"),
    ("unicode", "UTF-16LE"), ("x-mac-roman", "macintosh"), ("Latin5", "windows-1254"),
  ])
  func labelsAreThoseOfTheStandard(label: String, name: String) {
    #expect(TextEncoding(label: label)?.name == name)
  }

  @Test func anUnknownLabelIsNoEncoding() { #expect(TextEncoding(label: "klingon") == nil) }

  @Test(arguments: [
    ("<html><head><meta charset='shift_jis'></head><p>", "CP932", "Shift_JIS"),
    (
      "<html><meta http-equiv=Content-Type content=\"text/html; charset=koi8-r\"><p>", "KOI8-R",
      "KOI8-R"
    ),
    ("<?xml version='1.0' encoding='iso-8859-2'?><html><p>", "ISO-8859-2", "ISO-8859-2"),
  ])
  func aDeclaredEncodingIsBelieved(head: String, system: String, name: String) throws {
    let words = name == "ISO-8859-2" ? "Łódź ląka" : name == "KOI8-R" ? "министр" : "大臣は述べた"
    let document = try load(bytes(head + words, system), name: "a.html")
    #expect(document.source.encoding == name)
    #expect(document.text.string(document.text.range) == words + "\n")
    #expect(!document.findings.map(\.kind).contains(.encoding))
  }

  @Test func theUserHasTheLastWord() throws {
    let encoding = try #require(TextEncoding(label: "koi8-r"))
    let document = try load(bytes("министр", "KOI8-R"), encoding: encoding)
    #expect(document.text.string(document.text.range) == "министр")
    #expect(document.source.encoding == "KOI8-R")
  }

  @Test(
    arguments: [
      ([0xEF, 0xBB, 0xBF, 0x61, 0xC3, 0xA9], "UTF-8"),
      ([0xFF, 0xFE, 0x61, 0, 0xE9, 0], "UTF-16LE"),
      ([0xFE, 0xFF, 0, 0x61, 0, 0xE9], "UTF-16BE"),
    ] as [([UInt8], String)])
  func aByteOrderMarkTellsAndIsNotInTheText(bytes: [UInt8], name: String) throws {
    let document = try load(bytes)
    #expect(document.source.encoding == name)
    #expect(document.text.string(document.text.range) == "aé")
  }

  @Test func aBadByteIsShownAndItsOffsetSaid() throws {
    let document = try load(Array("“é” “é” ".utf8) + [0xFF] + Array(" end".utf8))
    #expect(document.text.string(document.text.range) == "“é” “é” \u{FFFD} end")
    #expect(document.findings.contains { $0.what.exact.contains("at 18,") })
  }
}
