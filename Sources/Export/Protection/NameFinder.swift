import Text

/// Finds words, given as letters, in letters that come one by one.
///
/// It remembers as many letters as the longest word has. Cost for a letter: the words that end with it.
struct NameFinder {
  /// A place where the letters of a word stand one after the other, whatever is between them.
  struct Match {
    /// Of the word, in the order given.
    let name: Int
    let range: TextRange
    /// Whether no letter or digit stands right before or after.
    let isWord: Bool
  }

  private let names: [[UInt32]]
  private let namesByEnd: [UInt32: [Int]]
  /// Whether a name ends with two letters, at the place that their last seven bits give.
  private let isEnd: [Bool]
  private var last: [LetterReading.Letter] = []
  private var count = 0
  private let room: Int
  /// Found just now: whether a letter follows is not yet known.
  private var pending: [Match] = []

  /// - Parameter names: of one letter or more.
  init(_ names: [[UInt32]]) {
    self.names = names
    namesByEnd = Dictionary(grouping: names.indices) { names[$0].last ?? 0 }
    var isEnd = Array(repeating: false, count: 128 * 128)
    for name in names {
      guard let last = name.last else { continue }
      // Before the only letter of a name any other may stand.
      for other in name.count > 1 ? [name[name.count - 2]] : Array(0..<128) {
        isEnd[Self.place(of: other, last)] = true
      }
    }
    self.isEnd = isEnd
    // A power of two: a remainder by any other number takes longer than all the rest.
    var room = 1
    while room < names.map(\.count).max() ?? 1 { room *= 2 }
    self.room = room
    last.reserveCapacity(room)
  }

  /// Takes a letter, and gives each match that it was the end of.
  mutating func matches(in letters: LetterReading, each: (Match) throws -> Void) rethrows {
    var previous: UInt32 = 0
    for letter in letters {
      let isEnd = isEnd[Self.place(of: previous, letter.value)]
      previous = letter.value
      if !pending.isEmpty { try settle(isFollowed: letter.isInside, each) }
      if count < room { last.append(letter) } else { last[count & (room - 1)] = letter }
      count += 1
      guard isEnd, let ending = namesByEnd[letter.value] else { continue }
      for name in ending where isHere(names[name]) { pending.append(match(name)) }
    }
    try settle(isFollowed: false, each)
  }

  private static func place(of first: UInt32, _ second: UInt32) -> Int {
    Int((first & 127) << 7 | second & 127)
  }

  private mutating func settle(isFollowed: Bool, _ each: (Match) throws -> Void) rethrows {
    for match in pending {
      try each(Match(name: match.name, range: match.range, isWord: match.isWord && !isFollowed))
    }
    pending.removeAll(keepingCapacity: true)
  }

  private func isHere(_ name: [UInt32]) -> Bool {
    guard name.count <= count else { return false }
    for back in 1...name.count where letter(back).value != name[name.count - back] { return false }
    return true
  }

  private func match(_ name: Int) -> Match {
    let first = letter(names[name].count)
    return Match(
      name: name, range: TextRange(first.range.start, letter(1).range.end),
      isWord: !first.isInside)
  }

  /// The last letter for 1, the one before for 2.
  private func letter(_ back: Int) -> LetterReading.Letter { last[(count - back) & (room - 1)] }
}
