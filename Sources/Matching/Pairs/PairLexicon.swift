/// The words of many short texts, each taken apart once.
struct PairLexicon: Sendable {
  private(set) var words: [PairWord] = []
  private var forms: [String] = []
  private var numbers: [String: UInt32] = [:]

  /// The place in `words` of a word that is no name.
  mutating func number(of form: String) -> UInt32 {
    if let known = numbers[form] { return known }
    let number = UInt32(words.count)
    numbers[form] = number
    forms.append(form)
    words.append(PairWord(form: form, isName: false))
    return number
  }

  /// Takes in the words of another; gives the new number of each of them.
  mutating func add(_ other: PairLexicon) -> [UInt32] {
    zip(other.forms, other.words).map { form, word in
      if let known = numbers[form] { return known }
      let number = UInt32(words.count)
      numbers[form] = number
      forms.append(form)
      words.append(word)
      return number
    }
  }
}
