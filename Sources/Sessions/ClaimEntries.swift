import Claims

/// What each handle means: places of claims by the handle's number, all else by the handle.
///
/// Handles of loaded claims follow one another, so that a place is eight bytes in a list.
struct ClaimEntries: Sendable {
  /// Document and claim in 32 bits each; nothing where the handle means no loaded claim.
  private struct Cell: Sendable {
    var document: Int32 = -1
    var claim: Int32 = -1

    var place: CorpusClaims.Place? {
      document < 0 ? nil : CorpusClaims.Place(document: Int(document), claim: Int(claim))
    }
  }

  private var cells: [Cell] = []
  private var others: [ClaimHandle: ClaimRegister.Entry] = [:]
  /// Numbers from here on are too far from the others to be in a list: a session's file may say any.
  private let limit: Int

  /// - Parameter claims: about how many will be entered.
  init(expecting claims: Int = 0) {
    limit = 2 * claims + 65_536
    cells.reserveCapacity(claims + 1)
  }

  subscript(handle: ClaimHandle) -> ClaimRegister.Entry? {
    get {
      if cells.indices.contains(handle.number), let place = cells[handle.number].place {
        return .extracted(place)
      }
      return others[handle]
    }
    set {
      if case .extracted(let place)? = newValue, handle.number < limit {
        if handle.number >= cells.count {
          let missing = handle.number + 1 - cells.count
          cells.append(contentsOf: repeatElement(Cell(), count: missing))
        }
        cells[handle.number] = Cell(
          document: Int32(place.document), claim: Int32(place.claim))
        if !others.isEmpty { others[handle] = nil }
        return
      }
      if cells.indices.contains(handle.number) { cells[handle.number] = Cell() }
      others[handle] = newValue
    }
  }

  /// Every handle that means something, in order.
  var handles: [ClaimHandle] {
    let listed = cells.indices.lazy.filter { cells[$0].place != nil }.map { ClaimHandle($0) }
    guard !others.isEmpty else { return Array(listed) }
    return (Array(listed) + others.keys).sorted()
  }
}
