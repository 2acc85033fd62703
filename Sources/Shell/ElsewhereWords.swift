import Claims
import Text

extension Desk {
  /// What a file of claims has that says the same in documents that are not loaded, a few of it.
  func elsewhere(sameAs places: [CorpusClaims.Place]) -> [Block] {
    let most = 3
    let records = archived.elsewhere(sameAs: places)
    var blocks: [Block] = records.prefix(most).map { record in
      .paragraph("the same in \(record.document), not loaded: \(record.text)", indent: 2)
    }
    if records.count > most {
      let more = counted(records.count - most, "claim")
      blocks.append(.paragraph("and \(more) more in documents that are not loaded", indent: 2))
    }
    return blocks
  }
}
