/// Bytes in base 64, filled with `=`. Source: RFC 4648, section 4.
func base64(_ bytes: [UInt8]) -> String {
  let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  var text: [UInt8] = []
  for start in stride(from: 0, to: bytes.count, by: 3) {
    let three = bytes[start...].prefix(3)
    let number = three.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - three.count))
    for place in 0..<4 {
      let isFilling = place > three.count
      text.append(isFilling ? UInt8(ascii: "=") : digits[number >> (18 - 6 * place) & 0x3F])
    }
  }
  return String(decoding: text, as: UTF8.self)
}
