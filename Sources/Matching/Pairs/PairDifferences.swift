import Text

/// Where two texts part, in words a person can read.
struct PairDifferences: Sendable {
  let texts: [UntrustedText]

  init(_ a: PairText, _ b: PairText, _ alignment: PairAlignment) {
    var texts: [UntrustedText] = []
    func unmatched(_ words: [PairWord], _ likeness: [Double], numbers: Bool) -> String {
      zip(words, likeness).filter {
        $0.1 == 0 && $0.0.kind != .grammar && ($0.0.kind == .number) == numbers
      }.map(\.0.form).joined(separator: " ")
    }
    let numbersOfA = unmatched(a.words, alignment.first, numbers: true)
    let numbersOfB = unmatched(b.words, alignment.second, numbers: true)
    if !numbersOfA.isEmpty, !numbersOfB.isEmpty {
      texts.append(UntrustedText("number: \(numbersOfA) against \(numbersOfB)"))
    } else if !numbersOfA.isEmpty {
      texts.append(UntrustedText("number only in the first: \(numbersOfA)"))
    } else if !numbersOfB.isEmpty {
      texts.append(UntrustedText("number only in the second: \(numbersOfB)"))
    }
    let wordsOfA = unmatched(a.words, alignment.first, numbers: false)
    let wordsOfB = unmatched(b.words, alignment.second, numbers: false)
    if !wordsOfA.isEmpty { texts.append(UntrustedText("only in the first: \(wordsOfA)")) }
    if !wordsOfB.isEmpty { texts.append(UntrustedText("only in the second: \(wordsOfB)")) }
    self.texts = texts
  }
}
