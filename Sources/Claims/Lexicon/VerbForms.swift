import Text

/// The five forms of an English verb, made from a line of a table.
struct VerbForms: Hashable, Sendable {
  let base: String
  let third: String
  let past: String
  let participle: String
  let gerund: String

  /// Reads "say/said", "write/wrote/written", "plan*", "note".
  init(_ spelling: Substring) {
    let parts = spelling.parts(between: "/").map(String.init)
    var base = parts.first ?? ""
    let doubles = base.hasSuffix("*")
    if doubles { base.removeLast() }
    self.base = base
    third = VerbForms.third(base)
    let regular = VerbForms.past(base, doubles: doubles)
    past = parts.count > 1 ? parts[1] : regular
    participle = parts.count > 2 ? parts[2] : past
    gerund = VerbForms.gerund(base, doubles: doubles)
  }

  private static func endsInConsonantAndY(_ base: String) -> Bool {
    guard base.hasSuffix("y"), let before = base.dropLast().last else { return false }
    return !"aeiou".contains(before)
  }

  private static func third(_ base: String) -> String {
    if base == "go" || base == "do" { return base + "es" }
    if endsInConsonantAndY(base) { return base.dropLast() + "ies" }
    let hissing = ["s", "x", "z", "ch", "sh"].contains { base.hasSuffix($0) }
    return base + (hissing ? "es" : "s")
  }

  private static func past(_ base: String, doubles: Bool) -> String {
    if base.hasSuffix("e") { return base + "d" }
    if endsInConsonantAndY(base) { return base.dropLast() + "ied" }
    return base + (doubles ? String(base.suffix(1)) : "") + "ed"
  }

  private static func gerund(_ base: String, doubles: Bool) -> String {
    if base.hasSuffix("ie") { return base.dropLast(2) + "ying" }
    if base.hasSuffix("e"), !base.hasSuffix("ee"), base != "be" { return base.dropLast() + "ing" }
    return base + (doubles ? String(base.suffix(1)) : "") + "ing"
  }
}
