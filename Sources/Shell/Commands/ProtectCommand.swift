import Export
import Sessions
import Text

/// `protect [NAME]`.
struct ProtectCommand: Command {
  let name = "protect"
  let summary = "Keep a source's name out of every report"
  let takesLong = true
  let discussion = """
    Reports put the alias in the name's place, in any spelling of case and accents; an export that \
    would still show the name fails. A surname alone is another name: protect it too. The session \
    file keeps the name, and so does json, which is refused. Names with one alias read as one person. \
    Without a name it lists what is protected.
    """
  let examples = [
    "protect \"Ana Ruiz\" --as \"a former employee\"",
    "protect \"Ana Ruiz\"\nprotect \"Ana Ruiz\" --lift",
  ]
  let person = Positional<Words>("NAME", .optional, help: "the name, as in the articles")
  let alias = Option<Words>("--as", help: "what reports say instead: a former employee")
  let lift = Flag("--lift", help: "protect it no longer")
  var parameters: [any Parameter] { [person, alias, lift] }

  func run(_ arguments: Arguments, at desk: Desk, in world: World) throws(CommandError) -> Outcome {
    guard let name = arguments[person].first?.text else { return list(at: desk) }
    guard name.contains(where: \.isLetter) else {
      throw .notA("name", word: name, expected: "one with letters")
    }
    let words = arguments[alias].first?.text ?? desk.freeAlias(for: name)
    let expected = "letters, digits and blanks, without the name: they mean the same in any format"
    guard words.unicodeScalars.allSatisfy(ProtectedNames.isPlain),
      words.contains(where: \.isLetter),
      !ProtectedNames([NameProtected(name: UntrustedText(name), alias: nil)])
        .isRead(in: UntrustedText(words))
    else { throw .notA("fit alias", word: words, expected: expected) }
    let protected = NameProtected(
      name: UntrustedText(name), alias: arguments[lift] ? nil : UntrustedText(words))
    var blocks: [Block] = [.talk(Publishing.protected(protected).words)]
    if protected.alias != nil {
      blocks += desk.sharers(of: protected) + ProtectionWords(protected.name, at: desk).blocks
    }
    return Outcome(blocks: blocks, changes: [.publishing(.protected(protected))])
  }

  private func list(at desk: Desk) -> Outcome {
    let names = desk.session.protectedNames
    guard !names.isEmpty else { return Outcome(blocks: [.line("No name is protected.")]) }
    return Outcome(blocks: names.map { .line(Publishing.protected($0).words) }) {
      names.map { SessionChange.publishing(.protected($0)).record }
    }
  }
}

extension Desk {
  /// An alias that no other name has: two people with one would be read as one.
  fileprivate func freeAlias(for name: String) -> String {
    let taken = session.protectedNames.filter { $0.name.exact != name }.compactMap {
      $0.alias?.exact
    }
    let first = "a protected source"
    guard taken.contains(first) else { return first }
    return (2...(taken.count + 2)).lazy.map { "protected source \($0)" }
      .first { !taken.contains($0) } ?? first
  }

  /// What to know of other names that have the same alias.
  fileprivate func sharers(of protected: NameProtected) -> [Block] {
    let others = session.protectedNames.filter {
      $0.alias == protected.alias && $0.name != protected.name
    }
    guard !others.isEmpty else { return [] }
    let names = others.map { "\($0.name)" as DisplayText }.joined(separator: ", ")
    return [.talk("the alias is that of \(names) too: readers take them for one person")]
  }
}
