/// The one rendering of text from outside: what would steer a terminal becomes a visible mark.
public func shown(_ text: UntrustedText) -> String {
  var result = ""
  for scalar in text.exact.unicodeScalars {
    if scalar.value < 0x20 { result += " " } else { result.unicodeScalars.append(scalar) }
  }
  return result
}
