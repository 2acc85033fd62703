import Text

/// Where the passage of an anchor is in a document.
public enum AnchorPlace: Hashable, Sendable {
  /// The same words at the same position.
  case exact(TextRange)
  /// The same words elsewhere in the text.
  case moved(TextRange)
  /// Other words in its place; likeness is the share of equal words, 0…1.
  case changed(TextRange, likeness: Double)
  /// Nothing like it is there.
  case orphan

  /// Where it is; nil for an orphan.
  public var range: TextRange? {
    switch self {
    case .exact(let range), .moved(let range), .changed(let range, likeness: _): range
    case .orphan: nil
    }
  }
}

/// Finds the passage of an anchor in a document: at its position, elsewhere by its words (the
/// occurrence with the likest surroundings, then the nearest), else by the likest sentence.
///
/// An anchor of an empty passage is exact in its own text and an orphan in any other.
public func place(
  of anchor: Anchor, in document: Document, codePoints: CodePoints? = nil
) -> AnchorPlace {
  let text = document.text
  let points = codePoints ?? CodePoints(text)
  let exact = Array(anchor.exact.exact.utf8)
  let start = points.offset(of: anchor.start)
  if let start, start + exact.count <= text.utf8.count,
    text.utf8[start..<start + exact.count].elementsEqual(exact),
    document.digest == anchor.textDigest || !exact.isEmpty
  {
    return .exact(TextRange(start, start + exact.count))
  }
  guard !exact.isEmpty else { return .orphan }
  let surroundings = Surroundings(anchor, near: start ?? text.utf8.count)
  if let found = surroundings.best(of: occurrences(of: exact, in: text.utf8), in: text.utf8) {
    return .moved(found)
  }
  return likest(to: anchor.exact.exact, in: document)
}

/// Every place where `words` stands in `text`, in order.
private func occurrences(of words: [UInt8], in text: [UInt8]) -> [TextRange] {
  guard words.count <= text.count else { return [] }
  return text.withUnsafeBufferPointer { text in
    words.withUnsafeBufferPointer { words in
      var found: [TextRange] = []
      for start in 0...(text.count - words.count) where text[start] == words[0] {
        var length = 1
        while length < words.count, text[start + length] == words[length] { length += 1 }
        if length == words.count { found.append(TextRange(start, start + length)) }
      }
      return found
    }
  }
}

/// What stood around a passage, to tell its occurrences apart.
private struct Surroundings {
  private let prefix: [UInt8]
  private let suffix: [UInt8]
  private let position: Int

  init(_ anchor: Anchor, near position: Int) {
    prefix = Array(anchor.prefix.exact.utf8)
    suffix = Array(anchor.suffix.exact.utf8)
    self.position = position
  }

  /// The occurrence with most equal bytes around it; of equals the nearest, then the first.
  func best(of ranges: [TextRange], in text: [UInt8]) -> TextRange? {
    ranges.max { a, b in
      let (likenessOfA, likenessOfB) = (
        likeness(around: a, in: text), likeness(around: b, in: text)
      )
      if likenessOfA != likenessOfB { return likenessOfA < likenessOfB }
      let (distanceOfA, distanceOfB) = (abs(a.start - position), abs(b.start - position))
      return distanceOfA != distanceOfB ? distanceOfA > distanceOfB : a.start > b.start
    }
  }

  private func likeness(around range: TextRange, in text: [UInt8]) -> Int {
    var equal = 0
    while equal < prefix.count, equal < range.start,
      text[range.start - 1 - equal] == prefix[prefix.count - 1 - equal]
    { equal += 1 }
    var after = 0
    while after < suffix.count, range.end + after < text.count,
      text[range.end + after] == suffix[after]
    { after += 1 }
    return equal + after
  }
}

/// Less than half of the words in common is another sentence, not a changed one.
private let leastLikeness = 0.5

/// The sentence that shares most words with `words`; the first of equals.
private func likest(to words: String, in document: Document) -> AnchorPlace {
  let source = SourceText(words)
  let wanted = counts(tokens(in: source, within: source.range), of: source)
  var best: (range: TextRange, likeness: Double)?
  for sentence in document.sentences {
    let found = counts(tokens(in: document.text, within: sentence), of: document.text)
    let likeness = dice(wanted, found)
    if likeness >= leastLikeness, likeness > best?.likeness ?? 0 { best = (sentence, likeness) }
  }
  guard let best else { return .orphan }
  return .changed(best.range, likeness: best.likeness)
}

/// How often each word and number is there; marks do not count.
private func counts(_ tokens: [Token], of text: SourceText) -> [String: Int] {
  var counts: [String: Int] = [:]
  for token in tokens where token.kind != .mark {
    counts[text.string(token.range).lowercased(), default: 0] += 1
  }
  return counts
}

/// Sørensen–Dice coefficient of two bags of words.
private func dice(_ a: [String: Int], _ b: [String: Int]) -> Double {
  let all = a.values.reduce(0, +) + b.values.reduce(0, +)
  guard all > 0 else { return 0 }
  let common = a.reduce(0) { $0 + min($1.value, b[$1.key] ?? 0) }
  return Double(2 * common) / Double(all)
}
