import Text

/// Whether a text is an address of the web: `http://` or `https://`, a host in ASCII, and after that
/// what RFC 3986 allows, or letters and digits of any alphabet (RFC 3987). Only such a one becomes a link.
public func isWebAddress(_ text: UntrustedText) -> Bool {
  let address = text.exact
  let lower = address.lowercased()
  guard let scheme = ["https://", "http://"].first(where: { lower.hasPrefix($0) }) else {
    return false
  }
  let rest = address.unicodeScalars.dropFirst(scheme.unicodeScalars.count)
  let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
  return !host.isEmpty && host.allSatisfy(isAddressScalar)
    && rest.dropFirst(host.count).allSatisfy { isAddressScalar($0) || isLetterBeyondASCII($0) }
}

/// Unreserved and reserved characters and "%". Source: RFC 3986, section 2.
private func isAddressScalar(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "0"..."9", "a"..."z", "A"..."Z": true
  default: scalar.isASCII && "-._~:/?#@!$&()+,;=%'*".unicodeScalars.contains(scalar)
  }
}

/// One that shows as itself, and steers nothing.
private func isLetterBeyondASCII(_ scalar: Unicode.Scalar) -> Bool {
  let facts = scalar.properties
  return !scalar.isASCII && !facts.isDefaultIgnorableCodePoint
    && (facts.isAlphabetic || facts.numericType == .decimal)
}
