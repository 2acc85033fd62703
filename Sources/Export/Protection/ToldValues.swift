import Corpora
import JSONLines
import Text

extension ProtectedNames {
  /// A value of the session file as a report may tell it: names give way in every text, in brackets in
  /// quoted words, and what stands around those begins and ends outside of names. Nil where it is
  /// told as it is.
  func told(_ value: JSONValue) -> JSONValue? {
    switch value {
    case .null, .bool, .integer, .bigInteger, .decimal: return nil
    case .string(let text): return told(text) { $0.plain($1) }
    case .array(let values):
      let others = values.map { told($0) }
      guard others.contains(where: { $0 != nil }) else { return nil }
      return .array(zip(values, others).map { $1 ?? $0 })
    case .object(let object): return told(object).map { .object($0) }
    }
  }

  func told(_ finding: Finding) -> Finding {
    Finding(
      kind: finding.kind, path: plain(finding.path), line: finding.line, what: plain(finding.what),
      hint: finding.hint)
  }

  private func told(
    _ text: String, _ words: (WithheldText, TextRange) -> UntrustedText
  ) -> JSONValue? {
    guard mayBe(in: text.utf8) else { return nil }
    let text = SourceText(text)
    let withheld = WithheldText(text, self)
    return withheld.isAsItIs ? nil : .string(words(withheld, text.range).exact)
  }

  private func told(_ object: JSONObject) -> JSONObject? {
    var result = passage(object)
    let isPassage = object["exact"] != nil
    for member in object.members {
      let other: JSONValue? =
        switch member.key {
        case "exact", "prefix", "suffix": isPassage ? nil : told(member.value)
        // As they said it.
        case "reply": member.value.string.flatMap { told($0) { $0.quoted($1) } }
        default: told(member.value)
        }
      guard let other else { continue }
      result = result ?? object
      result?[member.key] = other
    }
    return result
  }

  /// An anchor with other words and less around them; nil where all three are told as they are, and
  /// for what is no anchor.
  private func passage(_ object: JSONObject) -> JSONObject? {
    guard let exact = object["exact"]?.string else { return nil }
    let before = object["prefix"]?.string ?? ""
    let after = object["suffix"]?.string ?? ""
    let start = before.utf8.count
    let utf8 = Array((before + exact + after).utf8)
    let range = TextRange(start, start + exact.utf8.count)
    let hasNames = mayBe(in: utf8)
    // Words that stand alone may be read as a name that they are not where they stand.
    let words = hasNames ? quoted(WithheldText(utf8, self).quoted(range)).exact : exact
    let window = window(around: range, in: utf8, hasNames: hasNames)
    guard words != exact || window.before != before || window.after != after else { return nil }
    var result = object
    result["exact"] = .string(words)
    if object["prefix"] != nil { result["prefix"] = .string(window.before) }
    if object["suffix"] != nil { result["suffix"] = .string(window.after) }
    return result
  }
}
