extension Origin {
  /// The facts without what pages put around them: "By " before a name, the site's name after a
  /// title, an outlet or an account where a person should be named.
  func tidied() -> Origin {
    var tidy = self
    tidy.outlet = outlet?.map { Self.plain($0) }
    tidy.title = title?.map { words in
      let parts = TitleLine.parts(of: Self.plain(words))
      let isSite = parts.site.map { Self.isSame($0, tidy.outlet?.value) } ?? false
      return isSite ? parts.title : Self.plain(words)
    }
    tidy.byline = byline?.map { words in
      let plain = Self.plain(words)
      let lower = plain.lowercased()
      return lower.hasPrefix("by ") ? String(plain.dropFirst(3)) : plain
    }
    guard let name = tidy.byline?.value else { return tidy }
    if let service = WireServices.name(of: name) ?? Self.service(inside: name) {
      tidy.wire = tidy.wire ?? Stated(service, tidy.byline?.basis ?? "")
      if WireServices.name(of: name) != nil { tidy.byline = nil }
    }
    if name.isEmpty || Byline.accounts.contains(name.lowercased())
      || Self.isSame(name, tidy.outlet?.value)
    {
      tidy.byline = nil
    }
    return tidy
  }

  /// "Tom Krisher, AP Auto Writer" → Associated Press.
  private static func service(inside byline: String) -> String? {
    let words = byline.split(whereSeparator: { " ,/".contains($0) })
    if words.contains("AP") || byline.contains("Associated Press") { return "Associated Press" }
    return words.contains("Reuters")
      ? "Reuters" : words.contains("AFP") ? "Agence France-Presse" : nil
  }

  private static func isSame(_ a: String, _ b: String?) -> Bool {
    func letters(_ words: String) -> String { words.lowercased().filter { $0.isLetter } }
    guard let b, !letters(a).isEmpty else { return false }
    return letters(a) == letters(b)
  }

  /// One blank between words, references decoded.
  private static func plain(_ words: String) -> String {
    if isPlain(words) { return words }
    return CharacterReferences.decode(words).split(whereSeparator: \.isWhitespace).joined(
      separator: " ")
  }
}

extension Origin {
  /// Whether words are of visible ASCII, letters of Latin-1 and the usual quotation marks and dashes,
  /// without a reference, with single blanks between them.
  private static func isPlain(_ words: String) -> Bool {
    var bytes = words.utf8.makeIterator()
    var last: UInt8 = 32
    while let byte = bytes.next() {
      switch byte {
      case UInt8(ascii: "&"): return false
      case 32: if last == 32 { return false }
      case 33..<0x7F: break
      // U+00C0–00FF.
      case 0xC3: _ = bytes.next()
      // U+2010–201F.
      case 0xE2:
        guard bytes.next() == 0x80, let third = bytes.next(), (0x90...0x9F).contains(third) else {
          return false
        }
      default: return false
      }
      last = byte
    }
    return last != 32
  }
}

extension Stated where Value == String {
  /// The value made into another, with the same basis; nil where nothing is left of it.
  fileprivate func map(_ change: (String) -> String) -> Stated? {
    let changed = change(value)
    return changed.isEmpty ? nil : Stated(changed, basis)
  }
}
