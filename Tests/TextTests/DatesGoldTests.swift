import Testing
import Text

/// One line of the gold table.
private struct GoldDate {
  let reference: CalendarDate?
  let mention: String?
  let timex: String
  let first: String
  let last: String
  let sentence: String

  init?(_ line: Substring) {
    let fields = line.split(separator: "|").map(String.init)
    guard fields.count == 6 else { return nil }
    reference = CalendarDate(iso: fields[0])
    mention = fields[1] == "-" ? nil : fields[1]
    (timex, first, last, sentence) = (fields[2], fields[3], fields[4], fields[5])
  }

  /// What the program makes of the mention, told in the form of the table.
  var isFound: Bool {
    let text = SourceText(sentence)
    let found = dateMentions(in: text, within: text.range, reference: reference)
    guard let mention else { return found.isEmpty }
    return found.contains {
      text.string($0.range) == mention && $0.timex == timex && ($0.first?.iso ?? "-") == first
        && ($0.last?.iso ?? "-") == last
    }
  }
}

private let gold = String(describing: dateGold).split(separator: "\n").compactMap(GoldDate.init)

@Test("Dates of news are found, named and resolved")
func dateGoldScore() {
  let missed = gold.filter { !$0.isFound }
  for miss in missed { print("dates: missed '\(miss.mention ?? "-")' in: \(miss.sentence)") }
  print("dates: \(gold.count - missed.count) of \(gold.count) exact in TIMEX and days")
  #expect(gold.count >= 150)
  #expect(Double(gold.count - missed.count) >= 0.97 * Double(gold.count))
}

@Test("Mentions are in order, apart, inside the text, and the same each time")
func dateMentionLaws() {
  let text = SourceText(gold.map(\.sentence).joined(separator: "\n"))
  let reference = CalendarDate(year: 2022, month: 3, day: 16)
  let found = dateMentions(in: text, within: text.range, reference: reference)
  #expect(found.count > 100)
  for (a, b) in zip(found, found.dropFirst()) { #expect(a.range.end <= b.range.start) }
  for mention in found {
    #expect(!mention.range.isEmpty && text.range.contains(mention.range))
    #expect(!mention.timex.isEmpty)
    if let first = mention.first, let last = mention.last { #expect(first <= last) }
  }
  #expect(found == dateMentions(in: text, within: text.range, reference: reference))
}

@Test("Offsets are those of the text, whatever stretch of it is read")
func dateMentionsWithinRange() {
  for line in gold {
    let padding = "Überall „früher“ – "
    let text = SourceText(padding + line.sentence)
    let range = TextRange(padding.utf8.count, text.utf8.count)
    let alone = SourceText(line.sentence)
    let found = dateMentions(in: text, within: range, reference: line.reference)
    let expected = dateMentions(in: alone, within: alone.range, reference: line.reference)
    #expect(found.map { text.string($0.range) } == expected.map { alone.string($0.range) })
  }
}
