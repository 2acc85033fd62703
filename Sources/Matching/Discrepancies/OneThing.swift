import Claims
import Text

extension ComparedClaims {
  /// Whether the claims of a pair are about one thing: the same names, the same event.
  ///
  /// In a rewrite other words may say the same; elsewhere nothing may be said in other words.
  ///
  /// - Parameters:
  ///   - left: what the first claim says of it, and the ranges of it that are left out.
  ///   - right: the same of the second.
  func areOfOneThing(
    _ pair: LikePair, _ left: (amount: Quantity?, ranges: [TextRange]),
    _ right: (amount: Quantity?, ranges: [TextRange])
  ) -> Bool {
    func overlap(withNeighbour: Bool) -> ClaimSetting.Overlap {
      ClaimSetting(self, pair.first, without: left.ranges, withNeighbour: withNeighbour).overlap(
        with: ClaimSetting(
          self, pair.second, without: right.ranges, withNeighbour: withNeighbour))
    }
    switch pair.tie {
    case .group, .words:
      let isRewritten = isRewritten(pair)
      let parted = ClaimMatter(self, pair.first).compared(with: ClaimMatter(self, pair.second))
      // Without a name nothing tells that two texts speak of one thing: "the poll".
      let isClear = parted.names > 0 && (parted.addsLittle || areOfOneDay(pair))
      if parted.isOfOneThing, isRewritten || isClear { return true }
      return isRewritten && parted.replaced <= Self.mostReplaced
        && (pair.tie == .group || overlap(withNeighbour: false).isOfOneThing)
    case .story:
      // Where both have what says the same in the other's document, neither rewrites the other.
      guard
        !isToldElsewhere(pair.first, in: pair.second.document)
          || !isToldElsewhere(pair.second, in: pair.first.document)
      else { return false }
      // How long something took is told without saying again what.
      if left.amount?.isDuration ?? false {
        return areToldWithinDays(pair) && overlap(withNeighbour: true).isOfOneEvent
      }
      return isRewritten(pair) && overlap(withNeighbour: false).isOfOneEvent
        && haveLikeNeighbours((left.amount, pair.first), (right.amount, pair.second))
    }
  }

  /// Whether a word stands near both amounts.
  private func haveLikeNeighbours(
    _ a: (amount: Quantity?, place: CorpusClaims.Place),
    _ b: (amount: Quantity?, place: CorpusClaims.Place)
  ) -> Bool {
    func near(_ amount: Quantity, _ place: CorpusClaims.Place) -> Set<[UInt8]> {
      let claim = claims[place].range
      func roots(_ start: Int, _ end: Int) -> [[UInt8]] {
        start < end
          ? keys([TextRange(start, end)], at: place).filter { !StopWords.contains($0) }.map(\.root)
          : []
      }
      let before = roots(claim.start, amount.range.start).suffix(Self.mostNear)
      return Set(before + roots(amount.range.end, claim.end).prefix(Self.mostNear))
    }
    guard let mine = a.amount, let theirs = b.amount else { return true }
    return !near(mine, a.place).isDisjoint(with: near(theirs, b.place))
  }

  /// So many words before and after an amount tell what it is of.
  private static let mostNear = 3

  /// Whether one document of a pair rewrites the other, within days.
  func isRewritten(_ pair: LikePair) -> Bool {
    areOfRewrites(pair.first, pair.second) && areToldWithinDays(pair)
  }

  func areOfOneDay(_ pair: LikePair) -> Bool {
    daysBetween(pair.first, pair.second).map { $0 <= Self.sameNews } ?? false
  }

  private func areToldWithinDays(_ pair: LikePair) -> Bool {
    daysBetween(pair.first, pair.second) ?? 0 <= Self.storyDays
  }

  /// Whether a document has a claim that says the same.
  private func isToldElsewhere(_ place: CorpusClaims.Place, in document: Int) -> Bool {
    groupOf[place].map { tellings[document].contains($0) } ?? false
  }

  /// So many of a rewrite's words may stand where the other has different ones.
  private static let mostReplaced = 2
  /// Documents further apart than so many days tell one story at different times.
  static let storyDays = 7
}

extension ClaimSetting.Overlap {
  /// Chosen on `seeds/` and on the tests' drifted pairs.
  fileprivate var isOfOneThing: Bool {
    names >= 1 && words >= 3 && coverage >= 0.45 || !namesConflict && words >= 4 && coverage >= 0.6
  }
  fileprivate var isOfOneEvent: Bool { names >= 2 && words >= 4 && coverage >= 0.4 }
}
