import JSONLines
import Text

extension Report {
  /// The first part of the report that a protected name can be read in, "c2", with what stands
  /// there; nil where no part has it in one piece.
  public func slip(of names: ProtectedNames) -> (part: String, slip: ProtectedNames.Slip)? {
    for claim in (judged + open).sorted(by: { $0.handle < $1.handle }) {
      if let slip = names.slip(in: json(claim)) { return (claim.handle.word, slip) }
    }
    for conflict in conflicts {
      let texts = [conflict.what] + conflict.sides.map(\.wording)
      let claims = conflict.claims.map(\.word).joined(separator: " ")
      if let slip = names.slip(in: .array(texts.map { .text($0) })) {
        return ("the conflict of \(claims)", slip)
      }
    }
    for document in documents {
      let texts = [document.name, document.title, document.outlet, document.byline, document.url]
      if let slip = names.slip(in: .array(texts.map { .text($0) })) {
        return (document.handle.word, slip)
      }
    }
    for event in events {
      if let slip = names.slip(in: event.change.json) { return ("step \(event.step)", slip) }
    }
    return nil
  }
}

extension ProtectedNames {
  /// In one of the texts of a value.
  fileprivate func slip(in value: JSONValue) -> Slip? {
    switch value {
    case .null, .bool, .integer, .bigInteger, .decimal: return nil
    case .string(let text):
      do throws(Slip) { try check(UntrustedText(text)) } catch { return error }
      return nil
    case .array(let values): return values.lazy.compactMap { self.slip(in: $0) }.first
    case .object(let object):
      return object.members.lazy.compactMap { self.slip(in: $0.value) }.first
    }
  }
}
