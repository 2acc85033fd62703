/// Letters that multiply the number before them: "10k", "2.33 k", "1.2b", "10 bln".
struct MultiplierSigns: Sendable {
  static let english = MultiplierSigns(table)

  /// Each line: the factor, whether the sign may stand after a blank (`apart`) or must be glued
  /// to the digits, and the signs; one letter stands for itself in exactly this case, because
  /// "m" is a metre, "g" a gram and "t" a ton. Compiled for factdesk from general knowledge.
  static let table: StaticString = """
    1000 apart k K
    1000000 apart M mn mln mil
    1000000000 apart bn bln
    1000000000 glued b B G
    1000000000000 apart tn tln trn
    1000000000000 glued T
    """

  private let factors: [(sign: UInt32, factor: Double, isApart: Bool)]

  private init(_ table: StaticString) {
    var factors: [(UInt32, Double, Bool)] = []
    for line in table.words.split(separator: "\n") {
      let fields = line.split(separator: " ").map(String.init)
      guard fields.count > 2, let factor = Double(fields[0]) else { continue }
      factors += fields[2...].map { (Self.packed($0.utf8), factor, fields[1] == "apart") }
    }
    self.factors = factors
  }

  /// The factor of the sign at `index`; nil where there is none.
  func factor(at index: Int, in passage: Passage) -> Double? {
    let lexeme = passage[index]
    guard lexeme.kind == .word, lexeme.length <= 3 else { return nil }
    let sign = Self.packed(passage.text.utf8[lexeme.start..<lexeme.end])
    guard let found = factors.first(where: { $0.sign == sign }), lexeme.isGlued || found.isApart,
      !passage.runsOn(after: index)
    else { return nil }
    return found.factor
  }

  /// At most three bytes as one number; the case of a letter counts only where it is alone.
  private static func packed(_ word: some Collection<UInt8>) -> UInt32 {
    word.count == 1
      ? word.reduce(0) { $0 << 8 | UInt32($1) }
      : word.reduce(0) { $0 << 8 | UInt32($1 >= 65 && $1 <= 90 ? $1 | 0x20 : $1) }
  }
}
