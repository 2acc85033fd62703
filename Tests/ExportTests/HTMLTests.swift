import Glibc
import JSONLines
import Sessions
import TestSupport
import Testing
import Text

@testable import Export

/// What Python's `html.parser` finds in pages: for each the tags outside of pictures with the names of
/// their attributes, the tags inside, the addresses of links, and the words of quotations.
private let reader = """
  import html.parser, json, sys
  class Reader(html.parser.HTMLParser):
      def __init__(self):
          super().__init__(convert_charrefs=True)
          self.outside, self.inside, self.links, self.quotations = [], set(), [], []
          self.svg = self.quotation = 0
      def handle_starttag(self, tag, attributes):
          names = tag + ' ' + ' '.join(name for name, value in attributes)
          if tag == 'svg': self.svg += 1
          if self.svg: self.inside.add(names)
          else: self.outside.append(names)
          if tag == 'blockquote':
              self.quotation = 1
              self.quotations.append('')
          self.links += [value for name, value in attributes if name in ('href', 'src', 'action')]
      def handle_endtag(self, tag):
          if tag == 'svg': self.svg -= 1
          if tag == 'blockquote': self.quotation = 0
      def handle_data(self, data):
          if self.quotation: self.quotations[-1] += data
  found = []
  for page in json.load(sys.stdin):
      reader = Reader()
      reader.feed(page)
      reader.close()
      found.append(dict(outside=reader.outside, inside=sorted(reader.inside),
                        links=reader.links, quotations=reader.quotations))
  json.dump(found, sys.stdout)
  """

/// Python's reading of pages, in order.
private func readings(of pages: [String]) throws -> [JSONObject] {
  var input: [UInt8] = []
  JSONValue.array(pages.map { .string($0) }).write(to: &input)
  let output = try Python.output(of: reader, input: input)
  return try #require(try JSONValue(parsing: output).array).compactMap(\.object)
}

@Suite struct HTMLTests {
  @Test(.enabled(if: Python.path != nil, "skipped: python3 is not installed"))
  func dataMakesNoElement() throws {
    let attacks = HostileString.attacks
    let pages = attacks.map { html(Desk(replacing: $0.text, hasDrift: true).report) }
    let plain = try readings(of: [html(Desk(replacing: "word", hasDrift: true).report)])[0]
    let links = try #require(plain["links"]?.array)
    for (attack, found) in zip(attacks, try readings(of: pages)) {
      let (outside, expected) = (tags(found), tags(plain))
      let odd = zip(outside, expected).first { $0 != $1 }
      #expect(odd == nil && outside.count == expected.count, "\(attack): \(outside.count)")
      for tag in found["inside"]?.array ?? [] {
        #expect(plain["inside"]?.array?.contains(tag) == true, "\(attack)")
      }
      #expect(found["links"]?.array?.count == links.count, "\(attack)")
      let quotations = found["quotations"]?.array?.compactMap(\.string) ?? []
      #expect(quotations.contains { trimmed($0) == trimmed(shown(UntrustedText(attack.text))) })
    }
  }

  /// Without lists: a name without letters is nobody's, and so shorter ones are right.
  private func tags(_ reading: JSONObject) -> [String] {
    (reading["outside"]?.array?.compactMap(\.string) ?? []).filter { $0 != "ul " && $0 != "li " }
  }

  private func trimmed(_ text: String) -> String {
    text.unicodeScalars.split { $0 == " " || $0 == "\n" }.map { String($0) }.joined(separator: " ")
  }

  @Test(arguments: HostileString.attacks) func nothingSteersOrHides(_ hostile: HostileString) {
    let page = html(Desk(replacing: hostile.text, hasDrift: true).report)
    expectNoRawControls(Array(page.utf8))
    for line in page.unicodeScalars.split(separator: "\n") {
      let line = String(line)
      #expect(shown(UntrustedText(line)).unicodeScalars.elementsEqual(line.unicodeScalars))
    }
  }

  @Test(arguments: [
    ("a < b & c > d", "a &lt; b &amp; c &gt; d"), ("\"x\" 'y'", "&quot;x&quot; &#39;y&#39;"),
    ("\u{202E}x", "⟦U+202E⟧x"), ("plain", "plain"),
  ]) func whatIsInterpolatedIsEscaped(text: String, escaped: String) {
    #expect(("<b>\(UntrustedText(text))</b>" as HTMLText).html == "<b>\(escaped)</b>")
    #expect(("<b>\(text)</b>" as HTMLText).html == "<b>\(escaped)</b>")
  }

  @Test(arguments: [
    ("https://a.example/?a=1&b", true), ("javascript:alert(1)", false),
    ("https://a.example/\" onclick=\"x", false), ("data:text/html,x", false), ("http://", false),
  ]) func onlyAnAddressOfTheWebBecomesALink(text: String, isLink: Bool) {
    let html = ("\(address: UntrustedText(text))" as HTMLText).html
    #expect(html.hasPrefix("<a rel=\"noreferrer nofollow\" href=\"") == isLink)
  }

  @Test func thePolicyNamesTheStyleAndNothingElse() throws {
    let page = html(Desk().report)
    #expect(
      HTMLStyle.policy.utf8.count
        == "default-src 'none'; style-src 'sha256-'; base-uri 'none'; form-action 'none'".utf8.count
        + 44)
    #expect(page.contains("<style>\(HTMLStyle.text)</style>"))
    #expect(!HTMLStyle.text.contains("<"))
    for forbidden in ["<script", "<img", "<iframe", "<link", " style=", "@import", "url(http"] {
      #expect(!page.contains(forbidden), "\(forbidden)")
    }
  }

  /// WCAG 2.2: words 4.5 (1.4.3), shapes that mean something 3 (1.4.11).
  @Test(arguments: [":root{color-scheme:light dark;", "dark){:root{", "@media print{:root{"])
  func everyInkStandsOutFromThePaper(scheme: String) throws {
    let start = try #require(HTMLStyle.text.firstRange(of: scheme)?.upperBound)
    var colours: [Substring: Double] = [:]
    for part in HTMLStyle.text[start...].prefix(while: { $0 != "}" }).split(separator: ";") {
      let pair = part.split(separator: ":")
      if pair.count == 2, pair[1].hasPrefix("#") {
        colours[pair[0]] = luminance(pair[1].dropFirst())
      }
    }
    for paper in ["--paper", "--soft"] {
      let ground = try #require(colours[Substring(paper)])
      for (ink, least) in [
        ("--ink", 4.5), ("--dim", 4.5), ("--link", 4.5), ("--confirmed", 4.5), ("--denied", 4.5),
        ("--unverified", 4.5), ("--line", 3),
      ] {
        let shine = try #require(colours[Substring(ink)])
        let contrast = (max(shine, ground) + 0.05) / (min(shine, ground) + 0.05)
        #expect(contrast >= least, "\(ink) on \(paper): \(contrast)")
      }
    }
  }

  /// Of a colour of three or six hexadecimal digits, 0…1, as WCAG defines it.
  private func luminance(_ digits: Substring) -> Double {
    let pairs = digits.count == 3 ? digits.flatMap { [$0, $0] } : Array(digits)
    let parts = stride(from: 0, to: 6, by: 2).map { at -> Double in
      let part = Double(Int(String(pairs[at...(at + 1)]), radix: 16) ?? 0) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  @Test func headingsGoDownByOneAndIdsAreDistinct() {
    let page = html(Desk(hasDrift: true).report)
    var last = 0
    var ids: Set<Substring> = []
    for part in page.split(separator: "<").dropFirst() {
      if let level = part.first == "h" ? part.dropFirst().first?.wholeNumberValue : nil {
        #expect(level <= last + 1)
        last = level
      }
      if let start = part.firstRange(of: " id=\"")?.upperBound {
        #expect(ids.insert(part[start...].prefix { $0 != "\"" }).inserted)
      }
    }
    #expect(page.split(separator: "<h1").count == 2)
  }

  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy"),
    ("\u{0}\u{7F}~?>", "AH9+Pz4="),
  ]) func base64IsThatOfRFC4648(text: String, encoded: String) {
    #expect(base64(Array(text.utf8)) == encoded)
  }

  @Test(arguments: [
    ("would be measured", "will be measured", ["would"], ["will"]),
    ("a b c", "a c", ["b"], []), ("The same.", "the same", [], []), ("", "x", [], ["x"]),
    ("17 hours", "seven hours", ["17"], ["seven"]), ("— a", "- a", ["—"], ["-"]),
  ]) func wordsThatTheOtherLacksAreTold(
    first: String, second: String, inFirst: [String], inSecond: [String]
  ) {
    let difference = WordDifference(UntrustedText(first), UntrustedText(second))
    #expect(difference.first.filter(\.isOther).map(\.text) == inFirst)
    #expect(difference.second.filter(\.isOther).map(\.text) == inSecond)
  }
}
