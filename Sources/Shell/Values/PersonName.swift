import Sessions
import Text

/// The name of somebody who checks or was asked: any words; Tab proposes those of the session.
public struct PersonName: CommandValue {
  public static let placeholder = "NAME"

  public let text: String

  public static func read(_ word: String, at desk: Desk, in world: World) throws(CommandError)
    -> PersonName
  {
    guard !word.allSatisfy(\.isWhitespace) else { throw .wordsMissing("name") }
    return PersonName(text: word)
  }

  public static func candidates(for prefix: String, at desk: Desk, in world: World) -> [Candidate] {
    let typed = prefix.lowercased()
    var names: Set<UntrustedText> = [world.user]
    for event in desk.session.events {
      names.insert(event.by)
      switch event.change {
      case .shared(.assigned(let assigned)): if let to = assigned.to { names.insert(to) }
      case .shared(.awaited(let awaited)): names.insert(awaited.from)
      case .shared(.reviewed), .ran, .documentLoaded, .documentPasted, .verdict, .note, .evidence,
        .untag, .claimAdded, .correction, .undone, .redone, .setting, .groupDecided,
        .namesDecided, .conflictDecided, .factChecksLoaded, .claimsLoaded, .verdictsDiffer,
        .publishing:
        break
      }
    }
    return names.map(\.exact).filter { $0.lowercased().hasPrefix(typed) }.sorted()
      .map { Candidate(word: $0) }
  }
}
