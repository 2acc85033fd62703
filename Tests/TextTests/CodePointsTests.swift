import Testing
import Text

private let samples = [
  "", "plain", "é", "a“b”c", "中国🇺🇸", "e\u{301}👩\u{200D}🚀\n",
  String(repeating: "x", count: 600) + "é" + String(repeating: "中", count: 600),
]

@Test("Offsets and code points are each other's way back", arguments: samples)
func codePointsRoundTrip(_ string: String) {
  let text = SourceText(string)
  let points = CodePoints(text)
  var offset = 0
  for (number, scalar) in string.unicodeScalars.enumerated() {
    #expect(points.count(before: offset) == number)
    #expect(points.offset(of: number) == offset)
    offset += String(scalar).utf8.count
  }
  let total = string.unicodeScalars.count
  #expect(points.count(before: offset) == total)
  #expect(points.offset(of: total) == offset)
  #expect(points.offset(of: total + 1) == nil)
  #expect(points.offset(of: -1) == nil)
}

@Test func rangesAreCountedInCodePoints() {
  let text = SourceText("“中国” said")
  let range = TextRange(3, 9)
  let pair = CodePoints(text).pair(range)
  #expect(text.string(range) == "中国")
  #expect(pair.start == 1 && pair.end == 3)
}

@Test(
  "Only valid UTF-8 is text",
  arguments: [
    ([0x61, 0xC3, 0xA9], true), ([], true), ([0xEF, 0xBB, 0xBF, 0x61], true), ([0xC3], false),
    ([0xFF], false), ([0xC0, 0x80], false), ([0xED, 0xA0, 0x80], false),
    ([0xF4, 0x90, 0x80, 0x80], false),
  ] as [([UInt8], Bool)])
func validatesBytes(_ bytes: [UInt8], _ isText: Bool) {
  let text = SourceText(validating: bytes)
  #expect((text != nil) == isText)
  if let text { #expect(text.utf8 == bytes) }
}

@Test func textKeepsEveryByte() {
  let string = "\u{FEFF}e\u{301}\r\n\u{0}"
  let text = SourceText(string)
  #expect(text.string(text.range).utf8.elementsEqual(string.utf8))
  #expect(text[text.range].exact.utf8.elementsEqual(string.utf8))
}

@Test func rangesTellWhatTheyShare() {
  let range = TextRange(2, 5)
  #expect(range.contains(2) && !range.contains(5))
  #expect(range.overlaps(TextRange(4, 9)) && !range.overlaps(TextRange(5, 9)))
  #expect(range.intersection(TextRange(4, 9)) == TextRange(4, 5))
  #expect(range.intersection(TextRange(5, 9)) == nil)
  #expect(TextRange(2, 3) < range && range < TextRange(3, 3))
}
