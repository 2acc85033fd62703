import Text

/// Where two texts part, in words a person can read.
struct PairDifferences: Sendable {
  let texts: [UntrustedText]

  init(_ a: PairText, _ b: PairText, _ alignment: PairAlignment) {
    var texts: [UntrustedText] = []
    func unmatched(_ text: PairText, _ likeness: [Double], numbers: Bool) -> String {
      text.words.indices.filter { place in
        let kind = text.words[place].kind
        return likeness[place] == 0 && kind != .grammar && (kind == .number) == numbers
      }.map { text.forms[$0] }.joined(separator: " ")
    }
    let numbersOfA = unmatched(a, alignment.first, numbers: true)
    let numbersOfB = unmatched(b, alignment.second, numbers: true)
    if !numbersOfA.isEmpty, !numbersOfB.isEmpty {
      texts.append(UntrustedText("number: \(numbersOfA) against \(numbersOfB)"))
    } else if !numbersOfA.isEmpty {
      texts.append(UntrustedText("number only in the first: \(numbersOfA)"))
    } else if !numbersOfB.isEmpty {
      texts.append(UntrustedText("number only in the second: \(numbersOfB)"))
    }
    let wordsOfA = unmatched(a, alignment.first, numbers: false)
    let wordsOfB = unmatched(b, alignment.second, numbers: false)
    if !wordsOfA.isEmpty { texts.append(UntrustedText("only in the first: \(wordsOfA)")) }
    if !wordsOfB.isEmpty { texts.append(UntrustedText("only in the second: \(wordsOfB)")) }
    self.texts = texts
  }
}
