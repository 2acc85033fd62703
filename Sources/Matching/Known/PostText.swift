/// The parts of a post as people quote it: "words #tag pic.twitter.com/x — Ann (@ann) May 1, 2019".
struct PostText {
  /// What was said, without links, tags and signature.
  private(set) var body = ""
  /// Hashtags and handles, cut where their capitals are: "#AustralianFires" gives both words.
  private(set) var tags = ""
  /// Name and handle of who signed.
  private(set) var author = ""
  /// The day under the signature.
  private(set) var date = ""
  /// Whether a picture or video is with it.
  let showsSomething: Bool

  /// The most letters of a name between its dash and its handle.
  private static let longestName = 60

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  init(_ text: String) {
    let lower = text.lowercased()
    showsSomething = ["pic.twitter", "video", "photo"].contains { lower.contains($0) }
    var scalars = Array(Self.withoutLinks(text).unicodeScalars)
    while let signature = Self.signature(in: scalars) {
      author += " " + signature.name + " " + Self.cutAtCapitals(signature.handle)
      date += " " + signature.date
      scalars.replaceSubrange(signature.range, with: [" "])
    }
    var index = 0
    while index < scalars.count {
      let isTag = scalars[index] == "#" || scalars[index] == "@"
      var end = index + 1
      while isTag, end < scalars.count, Self.isNamePart(scalars[end]) { end += 1 }
      if isTag, end > index + 1 {
        let tag = Self.string(scalars[(index + 1)..<end])
        tags += " " + Self.cutAtCapitals(tag) + " " + tag
        body += " "
        index = end
      } else {
        body.unicodeScalars.append(scalars[index])
        index += 1
      }
    }
  }

  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }

  private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private static func withoutLinks(_ text: String) -> String {
    var kept = ""
    for piece in text.split(separator: " ", omittingEmptySubsequences: false) {
      var words = piece
      for opening in ["http://", "https://", "http…", "https…", "pic.twitter.com/"] {
        guard let at = words.firstRange(of: opening) else { continue }
        let link = words[at.lowerBound...]
        let end = link.firstIndex { $0.isNewline || $0 == "\t" } ?? link.endIndex
        words = words[..<at.lowerBound] + " " + words[end...]
      }
      kept += words + " "
    }
    return kept
  }

  private struct Signature {
    let name: String
    let handle: String
    let date: String
    let range: Range<Int>
  }

  /// The first "— Name (@handle) Month day, year".
  private static func signature(in scalars: [Unicode.Scalar]) -> Signature? {
    var index = 0
    while index + 2 < scalars.count {
      defer { index += 1 }
      guard scalars[index] == "(", scalars[index + 1] == "@" else { continue }
      var end = index + 2
      while end < scalars.count, isNamePart(scalars[end]) { end += 1 }
      guard end < scalars.count, scalars[end] == ")" else { continue }
      let earliest = max(0, index - longestName)
      guard
        let dash = scalars[earliest..<index].lastIndex(where: { $0 == "—" })
          ?? scalars[earliest..<index].firstIndex(where: { $0 == "-" })
      else { continue }
      let rest = string(scalars[(end + 1)...].prefix(24))
      let words = rest.split(separator: " ")
      guard words.count >= 3, months.contains(String(words[0])) else { continue }
      let date = words.prefix(3).joined(separator: " ")
      guard let year = rest.firstRange(of: words[2].prefix(4)) else { continue }
      let length = rest[..<year.upperBound].unicodeScalars.count
      return Signature(
        name: string(scalars[(dash + 1)..<index]), handle: string(scalars[(index + 2)..<end]),
        date: String(date.prefix { $0.isLetter || $0.isNumber || $0 == " " || $0 == "," }),
        range: dash..<min(scalars.count, end + 1 + length))
    }
    return nil
  }

  /// "AustralianFires2020" as "Australian Fires 2020".
  private static func cutAtCapitals(_ tag: String) -> String {
    let scalars = Array(tag.unicodeScalars)
    var cut = ""
    for (index, scalar) in scalars.enumerated() {
      let isUpper = scalar.properties.isUppercase
      if index > 0 {
        let before = scalars[index - 1]
        let endsAcronym =
          isUpper && before.properties.isUppercase && index + 1 < scalars.count
          && scalars[index + 1].properties.isLowercase
        let isDigit = ("0"..."9").contains(scalar)
        if isUpper && !before.properties.isUppercase || endsAcronym
          || isDigit && !("0"..."9").contains(before)
        {
          cut += " "
        }
      }
      if scalar == "_" { cut += " " } else { cut.unicodeScalars.append(scalar) }
    }
    return cut
  }
}
