import Claims
import Text
import Threads

/// Claims taken apart once for many comparisons; a word that many have is kept once.
struct ClaimContents: Sendable {
  private struct Claim: Sendable {
    /// Numbers of words, `nameBit` added where the word is a name here.
    var words: [UInt32]
    let runs: PairRuns
    let isNegated: Bool
    let quotations: [[TermKey]]

    /// With the numbers that its words have elsewhere.
    func renumbered(_ numbers: [UInt32]) -> Claim {
      var claim = self
      for place in words.indices {
        let word = words[place]
        claim.words[place] = numbers[Int(word & ~nameBit)] | word & nameBit
      }
      return claim
    }
  }

  /// A part of the claims, with numbers of its own for words.
  private struct Piece: Sendable {
    var lexicon = PairLexicon()
    var claims: [Claim?] = []
  }

  private let words: [PairWord]
  private let claims: [Claim?]

  private static let nameBit: UInt32 = 1 << 31
  /// A shared quotation of so many words says that the claims are the same.
  private static let longQuotation = 4

  /// - Parameter needed: for each place, whether it is taken apart.
  init(_ corpus: CorpusClaims, _ places: [CorpusClaims.Place], needed: [Bool]) {
    let pieces = inPieces(places.count, most: 4) { range in
      var piece = Piece()
      piece.claims.reserveCapacity(range.count)
      for number in range {
        piece.claims.append(
          needed[number] ? Self.claim(corpus, places[number], &piece.lexicon) : nil)
      }
      return piece
    }
    var lexicon = PairLexicon()
    var claims: [Claim?] = []
    claims.reserveCapacity(places.count)
    for piece in pieces {
      let numbers = lexicon.add(piece.lexicon)
      claims += piece.claims.map { claim in claim.map { $0.renumbered(numbers) } }
    }
    words = lexicon.words
    self.claims = claims
  }

  private static func claim(
    _ corpus: CorpusClaims, _ place: CorpusClaims.Place, _ lexicon: inout PairLexicon
  ) -> Claim {
    let text = corpus.corpus.documents[place.document].text
    let claim = corpus[place]
    let reading = PairReading(text.string(claim.range))
    let numbers = reading.words.map { word in
      lexicon.number(of: word.form) | (word.isName ? nameBit : 0)
    }
    let words = words(numbers, in: lexicon.words)
    return Claim(
      words: numbers, runs: PairRuns(words, spelling: reading.spelling),
      isNegated: StanceCues.isNegated(words),
      quotations: claim.quotations.map { quotation in
        Analyser().terms(in: text, within: quotation.inner).map(\.key)
      }.filter { $0.count >= longQuotation })
  }

  private static func words(_ numbers: [UInt32], in lexicon: [PairWord]) -> [PairWord] {
    numbers.map { number in
      var word = lexicon[Int(number & ~nameBit)]
      word.isName = number & nameBit != 0
      return word
    }
  }

  /// What of a claim is compared; nil where it was not needed.
  func content(_ number: Int) -> PairContent? {
    claims[number].map { claim in
      PairContent(
        words: Self.words(claim.words, in: words), runs: claim.runs, isNegated: claim.isNegated)
    }
  }

  /// Whether two claims have a long quotation in common.
  func shareQuotation(_ first: Int, _ second: Int) -> Bool {
    guard let left = claims[first]?.quotations, !left.isEmpty,
      let right = claims[second]?.quotations
    else { return false }
    return left.contains { right.contains($0) }
  }
}
