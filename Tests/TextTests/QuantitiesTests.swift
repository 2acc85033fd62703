import Testing
import Text

private func found(_ string: String, _ kinds: Set<Quantity.Kind>) -> [String] {
  let text = SourceText(string)
  return quantities(in: text, within: text.range, kinds: kinds).map { quantity in
    let value = quantity.value.map(shortest) ?? quantity.position ?? "-"
    let upper = quantity.upperValue.map { "…" + shortest($0) } ?? ""
    let unit = quantity.unit.map { " " + $0 } ?? ""
    return "\(text.string(quantity.range)) = \(value)\(upper)\(unit)"
  }
}

/// At most six places, whole numbers without a point.
private func shortest(_ value: Double) -> String {
  let rounded = (value * 1_000_000).rounded() / 1_000_000
  return Int(exactly: rounded).map(String.init) ?? "\(rounded)"
}

@Test(
  "Numbers in digits and words",
  arguments: [
    ("1,234,567 votes", "1,234,567 = 1234567"),
    ("40\u{202F}000 men", "40\u{202F}000 = 40000"),
    ("some 2.33 k of it", "2.33 k = 2330"),
    ("fell to -1.5 then", "-1.5 = -1.5"),
    ("ran 10 1/2 laps", "10 1/2 = 10.5"),
    ("about ¾ of it", "¾ = 0.75"),
    ("6.23x10^-4 of it", "6.23x10^-4 = 0.000623"),
    (
      "twenty-one trillion and three hundred",
      "twenty-one trillion and three hundred = 21000000000300"
    ),
    ("two hundred and two thousand", "two hundred and two thousand = 202000"),
    ("4 thousand 3 hundred and 21", "4 thousand 3 hundred and 21 = 4321"),
    ("two and a half million people", "two and a half million = 2500000"),
    ("half a million people", "half a million = 500000"),
    ("half a dozen men", "half a dozen = 6"),
    ("two thirds of them", "two thirds = 0.666667"),
    ("one-half the vote", "one-half = 0.5"),
    ("one hundred thirty-two fifths", "one hundred thirty-two fifths = 26.4"),
    ("one out of three", "one out of three = 0.333333"),
    ("nine point nought four", "nine point nought four = 9.04"),
    ("three lakh crore", "three lakh crore = 3000000000000"),
    ("3 million and a half", "3 million and a half = 3500000"),
  ])
func numbers(_ string: String, _ expected: String) {
  #expect(found(string, [.number]) == [expected])
}

@Test(
  "Digits of names, measures and addresses are no numbers, nor is the pronoun",
  arguments: [
    "29km", "the .25ml dose", "this one is good", "no one came", "the first class seat",
    "https://www.test.com/a?b=30%25", "flu of 1990s", "COVID19 cases", "21st place",
  ])
func noNumbers(_ string: String) {
  #expect(found(string, [.number]) == [])
}

@Test(
  "Percentages, and points apart from them",
  arguments: [
    ("rose 6.6 percent", "6.6 percent = 6.6 percent"),
    ("rose by 5% then", "5% = 5 percent"),
    ("two per cent of it", "two per cent = 2 percent"),
    ("minus five percent", "minus five percent = -5 percent"),
    ("two percentage points", "two percentage points = 2 percentage point"),
    ("half a percentage point", "half a percentage point = 0.5 percentage point"),
    ("a quarter of a percentage point", "a quarter of a percentage point = 0.25 percentage point"),
    ("a 10-percent rise", "10-percent = 10 percent"),
    ("percent of 10", "percent of 10 = 10 percent"),
  ])
func percent(_ string: String, _ expected: String) {
  #expect(found(string, [.percent]) == [expected])
}

@Test(
  "Money by sign, name and code",
  arguments: [
    ("cost $75 million", "$75 million = 75000000 Dollar"),
    ("cost US$3.5bn", "US$3.5bn = 3500000000 United States dollar"),
    ("cost c $ 16.4 million", "c $ 16.4 million = 16400000 Canadian dollar"),
    ("told us $5 was it", "$5 = 5 Dollar"),
    ("cost €2 million", "€2 million = 2000000 Euro"),
    ("five million yen", "five million yen = 5000000 Japanese yen"),
    ("a 12-cent dividend", "12-cent = 12 Cent"),
    ("115USD", "115USD = 115 United States dollar"),
    (
      "thirteen dollars and forty-five cents",
      "thirteen dollars and forty-five cents = 13.45 Dollar"
    ),
    ("75 USD million", "75 USD million = 75000000 United States dollar"),
    ("120 MEUR", "120 MEUR = 120000000 Euro"),
    ("the dollar fell", "dollar = - Dollar"),
  ])
func currency(_ string: String, _ expected: String) {
  #expect(found(string, [.currency]) == [expected])
}

@Test(
  "Measures with their units",
  arguments: [
    ("weighs 200lbs.", "200lbs = 200 Pound"),
    ("10 1/2 miles of it", "10 1/2 miles = 10.5 Mile"),
    ("a 1.4-square-mile city", "1.4-square-mile = 1.4 Square mile"),
    ("is 5 ft 2 in", "5 ft 2 in = 5.166667 Foot"),
    ("50 km/ms", "50 km/ms = 50 Kilometer per millisecond"),
    ("20 [kg]", "20 [kg] = 20 Kilogram"),
    ("a 7.62mm barrel", "7.62mm = 7.62 Millimeter"),
    ("0.9 trillion cubic feet", "0.9 trillion cubic feet = 900000000000 Cubic foot"),
  ])
func dimensions(_ string: String, _ expected: String) {
  #expect(found(string, [.dimension]) == [expected])
}

@Test(
  "Letters of codes and closing quotation marks are no units",
  arguments: [
    "24703 L-202", "24703 m212", "scp-173 m", "It cost 1.8M dollars.", "he said \"we lost 5\" then",
  ])
func noDimensions(_ string: String) {
  #expect(found(string, [.dimension]) == [])
}

@Test(
  "Ages, those in apposition too",
  arguments: [
    ("a 45-year-old man", "45-year-old = 45 Year"),
    ("ten months old", "ten months old = 10 Month"),
    ("3 years of age", "3 years of age = 3 Year"),
    ("an 87 yo man", "87 yo = 87 Year"),
    ("Ana Kovač, 52, a lawyer", "52 = 52 Year"),
  ])
func ages(_ string: String, _ expected: String) {
  #expect(found(string, [.age]) == [expected])
}

@Test(
  "Places, counted from the beginning, the end or here",
  arguments: [
    ("the 21st place", "21st = 21"),
    ("one hundred twenty-fifth", "one hundred twenty-fifth = 125"),
    ("three trillionth", "three trillionth = 3000000000000"),
    ("the last sentence", "last = end+0"),
    ("was next to last", "next to last = end-1"),
    ("was third from last", "third from last = end-2"),
    ("I meant the current one", "current one = current+0"),
  ])
func ordinals(_ string: String, _ expected: String) {
  #expect(found(string, [.ordinal]) == [expected])
}

@Test(
  "Asked for all kinds, a phrase is one quantity of the most specific kind",
  arguments: [
    (
      "It fell 6.6 percent to $3 billion.",
      ["6.6 percent = 6.6 percent", "$3 billion = 3000000000 Dollar"]
    ),
    ("two to three people died", ["two to three = 2…3"]),
    ("between 5 and 7 percent", ["5 and 7 percent = 5…7 percent"]),
    ("2 to 3 million people", ["2 to 3 million = 2000000…3000000"]),
    ("$2-3 million", ["$2-3 million = 2000000…3000000 Dollar"]),
    ("hundreds of thousands of people", ["hundreds of thousands = 100000"]),
    ("tens of millions of dollars", ["tens of millions of dollars = 10000000 Dollar"]),
    ("rose from 5 to 7 percent", ["5 = 5", "7 percent = 7 percent"]),
    ("rose $2 to $35", ["$2 = 2 Dollar", "$35 = 35 Dollar"]),
    ("cost $5 to $10", ["$5 to $10 = 5…10 Dollar"]),
    ("one of the sources", []),
    ("one source", ["one = 1"]),
    ("On March 14, 2022 the last man left.", []),
    ("a 45-year-old, 2.01 metres tall", ["45-year-old = 45 Year", "2.01 metres = 2.01 Meter"]),
  ])
func together(_ string: String, _ expected: [String]) {
  #expect(found(string, Set(Quantity.Kind.allCases)) == expected)
}

@Test(
  "Amounts are called inexact in many words",
  arguments: [
    ("about 5,000 people", true), ("nearly $3 billion", true), ("more than two dozen men", true),
    ("at least six planes", true), ("50 or so men", true), ("5,000 people", false),
    ("the $3 billion fund", false), ("no fewer than 12 cases", true),
  ])
func approximate(_ string: String, _ isApproximate: Bool) {
  let text = SourceText(string)
  #expect(quantities(in: text, within: text.range).map(\.isApproximate) == [isApproximate])
}

@Test("Quantities and dates read at once are those read one by one")
func readAtOnce() {
  let text = SourceText(String(describing: dateGold))
  let reference = CalendarDate(year: 2022, month: 3, day: 16)
  let both = quantitiesAndDates(in: text, within: text.range, reference: reference)
  #expect(both.dates == dateMentions(in: text, within: text.range, reference: reference))
  #expect(both.quantities == quantities(in: text, within: text.range))
}

@Test("Quantities are in order, apart and inside the stretch that was read")
func quantityLaws() {
  let text = SourceText(String(describing: dateGold))
  let range = TextRange(20, text.utf8.count - 20)
  let found = quantities(in: text, within: range)
  #expect(found.count > 20)
  for (a, b) in zip(found, found.dropFirst()) { #expect(a.range.end <= b.range.start) }
  #expect(found.allSatisfy { range.contains($0.range) && $0.value != nil })
  for kind in Quantity.Kind.allCases {
    let alone = quantities(in: text, within: range, kinds: [kind])
    #expect(alone.allSatisfy { $0.kind == kind && range.contains($0.range) })
  }
}

@Test(
  "Cut and broken text is read without harm",
  arguments: [
    "", " ", "$", "%", "1", "-", "½", "£", "€", "1,", "1.", ".5", "1/", "'", "of", "\u{1F600}5",
    "ab\u{301}c 5",
  ])
func scraps(_ string: String) {
  let text = SourceText(string)
  let all = quantities(in: text, within: text.range)
  #expect(all.allSatisfy { text.range.contains($0.range) })
  #expect(dateMentions(in: text, within: text.range, reference: nil).count <= 1)
}
