import Text

/// A file name as one word of a command line, quoted where a shell would take it for more; never
/// an option.
func shellWord(_ name: UntrustedText) -> String {
  let isPlain =
    !name.isEmpty
    && name.exact.utf8.allSatisfy { byte in
      (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122)
        || [UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "/")]
          .contains(byte)
    }
  let guarded = name.exact.utf8.first == UInt8(ascii: "-") ? "./" + name.exact : name.exact
  guard !isPlain else { return guarded }
  var word = "'"
  for scalar in guarded.unicodeScalars {
    if scalar == "'" { word += "'\\''" } else { word.unicodeScalars.append(scalar) }
  }
  return word + "'"
}
