import Text

/// A text of which every part is told with aliases in the place of protected names.
///
/// It is looked through once, as a whole: a part that begins or ends inside a name, or inside an
/// address with one, tells nothing of it either.
struct WithheldText {
  /// Where something else is told.
  private struct Place {
    let range: TextRange
    /// Of the name; nil for an address that has one.
    let name: Int?
    /// Whether nothing that parts two cells, members or elements stands between the letters.
    let isOfOneText: Bool
  }

  let names: ProtectedNames
  private let utf8: [UInt8]
  /// In order; of names that begin at one place the longest first.
  private let places: [Place]
  /// The bytes of the longest place.
  private let longest: Int

  init(_ text: SourceText, _ names: ProtectedNames) { self.init(text.utf8, names) }

  init(_ utf8: [UInt8], _ names: ProtectedNames) {
    self.names = names
    self.utf8 = utf8
    places = names.mayBe(in: utf8) ? Self.places(of: names, in: utf8) : []
    longest = places.map(\.range.length).max() ?? 0
  }

  /// Whether no part of it has to give way.
  var isAsItIs: Bool { places.isEmpty }

  /// The words at a range, with aliases.
  func plain(_ range: TextRange) -> UntrustedText { told(range) { $0 } }

  /// The same of words as somebody has said or written them: there aliases stand in square brackets.
  func quoted(_ range: TextRange) -> UntrustedText { told(range) { "[" + $0 + "]" } }

  private func told(_ range: TextRange, alias: (String) -> String) -> UntrustedText {
    var result: [UInt8] = []
    var offset = range.start
    for place in places(over: range) where place.range.start >= offset || offset == range.start {
      let start = max(place.range.start, range.start)
      result += utf8[offset..<start]
      result += (place.name.map { alias(names.alias($0)) } ?? ProtectedNames.withheldAddress).utf8
      offset = min(place.range.end, range.end)
    }
    guard offset < range.end else { return UntrustedText(String(decoding: result, as: UTF8.self)) }
    return UntrustedText(String(decoding: result + utf8[offset..<range.end], as: UTF8.self))
  }

  /// What gives way in a range. Across its ends a name does so too whose words are parted by marks:
  /// nobody would find the half of it.
  private func places(over range: TextRange) -> [Place] {
    guard !places.isEmpty else { return [] }
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].range.start + longest <= range.start {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return places[low...].prefix { $0.range.start < range.end }.filter {
      $0.range.overlaps(range) && ($0.isOfOneText || !range.contains($0.range))
    }
  }

  private static func places(of names: ProtectedNames, in utf8: [UInt8]) -> [Place] {
    var places = names.withheldAddresses(in: utf8).map {
      Place(range: $0, name: nil, isOfOneText: true)
    }
    names.finder.matches(in: LetterReading(utf8, depth: .escapes)) { match in
      let words = utf8[match.range.start..<match.range.end]
      let isOfOneText = words.allSatisfy { !"\",<>{}[]|".utf8.contains($0) }
      guard match.isWord, isOfOneText || names.isRead(match) else { return }
      places.append(Place(range: match.range, name: match.name, isOfOneText: isOfOneText))
    }
    return places.sorted {
      ($0.range.start, $1.range.end, $0.name ?? -1) < ($1.range.start, $0.range.end, $1.name ?? -1)
    }
  }
}
