import Corpora
import JSONLines
import Text

extension ProtectedNames {
  /// A value of the session file as a report may tell it: names give way in every text, in brackets in
  /// quoted words, and what stands around those begins and ends outside of names.
  func told(_ value: JSONValue) -> JSONValue {
    switch value {
    case .null, .bool, .integer, .bigInteger, .decimal: value
    case .string(let text): .string(plain(UntrustedText(text)).exact)
    case .array(let values): .array(values.map(told))
    case .object(let object): .object(told(object))
    }
  }

  func told(_ finding: Finding) -> Finding {
    Finding(
      kind: finding.kind, path: plain(finding.path), line: finding.line, what: plain(finding.what),
      hint: finding.hint)
  }

  private func told(_ object: JSONObject) -> JSONObject {
    var result = object
    for member in object.members { result[member.key] = told(member.value) }
    guard let exact = object["exact"]?.string else { return result }
    result["exact"] = .string(quoted(UntrustedText(exact)).exact)
    guard let prefix = object["prefix"]?.string, let suffix = object["suffix"]?.string else {
      return result
    }
    let window = window(before: prefix, exact, after: suffix)
    result["prefix"] = .string(window.before)
    result["suffix"] = .string(window.after)
    return result
  }
}
