/// A name taken apart, ready to be compared with many others.
public struct NameSpelling: Sendable {
  /// Its words without titles and legal forms; several lists where a slash gives alternatives.
  let alternatives: [[NameWord]]
  let legalForms: Set<NameVocabulary.LegalForm>
  /// All its letters and digits in a row.
  let run: [UInt32]
  let isOrganisation: Bool

  /// Takes a name apart; the schema decides what Roman numbers and "the" are taken for.
  public init(_ name: String, schema: NameSchema? = nil) {
    var alternatives: [[NameWord]] = []
    var legalForms: Set<NameVocabulary.LegalForm> = []
    var run: [UInt32] = []
    let lists = NameScanner.words(of: name)
    let isOrganisation =
      schema == .company || schema == nil && lists.contains { Self.looksLikeOrganisation($0) }
    for list in lists {
      run += list.flatMap(\.letters)
      let (core, forms) = Self.withoutLegalForms(list)
      legalForms.formUnion(forms)
      let words =
        isOrganisation
        ? Self.organisationWords(core.isEmpty ? list : core)
        : Self.personWords(core.isEmpty ? list : core)
      if !words.isEmpty { alternatives.append(words) }
    }
    self.alternatives = alternatives
    self.legalForms = legalForms
    self.run = run
    self.isOrganisation = isOrganisation
  }

  private static func looksLikeOrganisation(_ words: [NameScanner.Word]) -> Bool {
    let vocabulary = NameVocabulary.standard
    return words.contains { vocabulary.isOrganisationSign($0.letters) || $0.isNumeric }
      || !withoutLegalForms(words).forms.isEmpty
  }

  /// The words that are no legal form, and the forms found.
  private static func withoutLegalForms(
    _ words: [NameScanner.Word]
  ) -> (core: [NameScanner.Word], forms: Set<NameVocabulary.LegalForm>) {
    let letters = words.map(\.letters)
    var core: [NameScanner.Word] = []
    var forms: Set<NameVocabulary.LegalForm> = []
    var index = 0
    while index < words.count {
      if words.count > 1, let found = NameVocabulary.standard.legalForm(at: letters[index...]) {
        forms.insert(found.form)
        index += found.count
      } else {
        core.append(words[index])
        index += 1
      }
    }
    return (core, forms)
  }

  private static func personWords(_ words: [NameScanner.Word]) -> [NameWord] {
    let vocabulary = NameVocabulary.standard
    let untitled = words.filter { !vocabulary.isTitle($0.letters) }
    return (untitled.isEmpty ? words : untitled).map { word in
      NameWord(letters: word.letters, kind: personKind(of: word), isAbjad: word.isAbjad)
    }
  }

  private static func personKind(of word: NameScanner.Word) -> NameWord.Kind {
    let vocabulary = NameVocabulary.standard
    if let value = word.value { return .number(value) }
    if word.letters.count == 1 { return .initial }
    // "Three Percenters"; "iii" may be anything in a person's name.
    if word.letters.count > 2, let value = vocabulary.number(word.letters) { return .number(value) }
    if vocabulary.isParticle(word.letters) { return .particle }
    return word.isAcronym ? .acronym : .word
  }

  private static func organisationWords(_ words: [NameScanner.Word]) -> [NameWord] {
    let vocabulary = NameVocabulary.standard
    var found: [NameWord] = []
    for word in words {
      let value = word.isNumeric ? word.value : vocabulary.number(word.letters)
      guard let value else {
        let kind: NameWord.Kind =
          vocabulary.isOrganisationWord(word.letters) ? .weak : word.isAcronym ? .acronym : .word
        found.append(NameWord(letters: word.letters, kind: kind, isAbjad: word.isAbjad))
        continue
      }
      // "forty-four" is one number.
      if case .number(let tens) = found.last?.kind, tens >= 20, tens % 10 == 0, value < 10 {
        let letters = (found.last?.letters ?? []) + word.letters
        found[found.count - 1] = NameWord(
          letters: letters, kind: .number(tens + value), isAbjad: false)
      } else {
        found.append(NameWord(letters: word.letters, kind: .number(value), isAbjad: false))
      }
    }
    return found
  }
}
