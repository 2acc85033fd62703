import Text

/// "1 claim", "2 claims".
func counted(_ number: Int, _ singular: String, _ plural: String? = nil) -> DisplayText {
  "\(number) \(number == 1 ? singular : plural ?? singular + "s")"
}

/// "c1 c2 c3", of very many the first and how many more: "c1 c2 … and 300 more".
func listed(_ words: [String], separator: String, most: Int = 12) -> DisplayText {
  guard words.count > most + 1 else { return "\(words.joined(separator: separator))" }
  let first = words.prefix(most).joined(separator: separator)
  return "\(first) … and \(words.count - most) more"
}

/// "… and 12 more; see: names --limit 52"; nothing where all is shown.
func more(_ number: Int, _ line: String) -> [Block] {
  number > 0 ? [.talk("… and \(number) more; see: \(line)")] : []
}

/// A number from 0 to 1 with two decimals: "0.83".
func twoDecimals(_ value: Double) -> String {
  let hundredths = Int((value * 100).rounded())
  let sign = hundredths < 0 ? "-" : ""
  let digits = String(abs(hundredths) % 100)
  return "\(sign)\(abs(hundredths) / 100).\(digits.count < 2 ? "0" : "")\(digits)"
}

/// Words of ours, with what is interpolated made safe, in one style.
func styled(_ text: DisplayText, _ style: DisplayText.Style) -> DisplayText { text.styled(style) }
