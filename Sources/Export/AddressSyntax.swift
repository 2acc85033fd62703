import Text

/// Whether a text is an address of the web with a host, in RFC 3986's characters alone: only such a
/// one becomes a link.
public func isWebAddress(_ text: UntrustedText) -> Bool {
  let address = text.exact
  let lower = address.lowercased()
  guard let scheme = ["https://", "http://"].first(where: { lower.hasPrefix($0) }) else {
    return false
  }
  return address.utf8.count > scheme.utf8.count && address.utf8.allSatisfy(isAddressByte)
}

/// Unreserved and reserved characters and "%". Source: RFC 3986, section 2.
private func isAddressByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
    UInt8(ascii: "A")...UInt8(ascii: "Z"):
    true
  default: "-._~:/?#@!$&()+,;=%'*".utf8.contains(byte)
  }
}
