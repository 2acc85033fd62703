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
  /// A power of two, at least the letters of the longest name: a remainder by any other number takes
  /// longer than all the rest.
  private let room: Int

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
    var room = 1
    while room < names.map(\.count).max() ?? 1 { room *= 2 }
    self.room = room
  }

  /// Reads the letters, and gives each match when the letter after it is known.
  func matches(in letters: LetterReading, each: (Match) throws -> Void) rethrows {
    try withUnsafeTemporaryAllocation(of: LetterReading.Letter.self, capacity: room) { last in
      var count = 0
      var previous: UInt32 = 0
      // Found just now: whether a letter follows is not yet known.
      var pending: [Match] = []
      for letter in letters {
        if !pending.isEmpty { try settle(&pending, isFollowed: letter.isInside, each) }
        last[count & (room - 1)] = letter
        count += 1
        let mayEnd = isEnd[Self.place(of: previous, letter.value)]
        previous = letter.value
        guard mayEnd, let ending = namesByEnd[letter.value] else { continue }
        for name in ending {
          if let match = match(name, endingWith: count, in: last) { pending.append(match) }
        }
      }
      try settle(&pending, isFollowed: false, each)
    }
  }

  private static func place(of first: UInt32, _ second: UInt32) -> Int {
    Int((first & 127) << 7 | second & 127)
  }

  private func settle(
    _ pending: inout [Match], isFollowed: Bool, _ each: (Match) throws -> Void
  ) rethrows {
    for match in pending {
      try each(Match(name: match.name, range: match.range, isWord: match.isWord && !isFollowed))
    }
    pending.removeAll(keepingCapacity: true)
  }

  /// Nil where other letters stand there.
  private func match(
    _ name: Int, endingWith count: Int, in last: UnsafeMutableBufferPointer<LetterReading.Letter>
  ) -> Match? {
    let letters = names[name]
    guard letters.count <= count else { return nil }
    for back in 1...letters.count
    where last[(count - back) & (room - 1)].value != letters[letters.count - back] {
      return nil
    }
    let first = last[(count - letters.count) & (room - 1)]
    let end = last[(count - 1) & (room - 1)].range.end
    return Match(
      name: name, range: TextRange(first.range.start, end), isWord: !first.isInside)
  }
}
