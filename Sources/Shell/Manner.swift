import JSONLines
import Sessions
import Text

/// How a line is to be carried out, whatever its command: dry, as records, without a question.
struct Manner: Sendable {
  var isDry = false
  var isJSON = false
  private var isAnswered = false

  init() {}

  init(_ arguments: Arguments) {
    isDry = arguments[.dryRun]
    isJSON = arguments[.json]
    isAnswered = arguments[.yes]
  }

  /// Whether a person is to be asked before anything changes.
  func asks(about outcome: Outcome) -> Bool {
    outcome.isFound && !outcome.changes.isEmpty && !isDry && !isAnswered
  }

  /// Gives what a line came to the form that was asked for.
  func shape(_ answer: inout Interpreter.Answer) {
    if isDry { shapeDry(&answer) }
    if isJSON {
      answer.blocks = answer.records.block(isDry: isDry) + answer.blocks.filter(\.isTalk)
    } else {
      answer.blocks.keepOneHint()
    }
  }

  private func shapeDry(_ answer: inout Interpreter.Answer) {
    answer.blocks.removeAll(where: \.isHint)
    guard answer.error == nil else { return }
    answer.blocks.append(.talk("A dry run: nothing was changed."))
  }
}

extension [JSONObject] {
  /// A line each, every one with the number of the format that it is in; nothing where there is
  /// none.
  fileprivate func block(isDry: Bool) -> [Block] {
    guard !isEmpty else { return [] }
    let lines = map { record in
      var record = record
      if isDry { record["dry"] = .bool(true) }
      record["format"] = .integer(SessionHeader.format)
      return JSONValue.object(record).line + "\n"
    }
    return [.report(UntrustedText(lines.joined()))]
  }
}

extension SessionChange {
  /// As a journal spells it.
  var record: JSONObject {
    var record: JSONObject = ["record": "change"]
    for member in json.object?.members ?? [] { record[member.key] = member.value }
    return record
  }
}

extension Block {
  var isHint: Bool { if case .hint = self { true } else { false } }

  fileprivate var isTalk: Bool { if case .talk = self { true } else { false } }
}

extension [Block] {
  /// What could come next is one thing: the last that was proposed, at the end.
  fileprivate mutating func keepOneHint() {
    guard let hint = last(where: \.isHint) else { return }
    removeAll(where: \.isHint)
    append(hint)
  }
}

extension Effect {
  /// What a dry run says in its place; nil for one that only reads.
  var plan: DisplayText? {
    switch self {
    case .load, .loadFactChecks, .loadClaims, .reload, .paste, .listSessions, .listHistory,
      .replay:
      nil
    case .composeNote(let claims):
      "An editor would open for a note on \(claims.map(\.word).joined(separator: " "))."
    case .triage(let claims): "\(counted(claims.count, "claim")) would be gone through."
    case .check(.recover(let path)): "The damaged end of \(path) would be set aside."
    case .check(.verify), .check(.agreement), .check(.audit): nil
    case .write(let path, let contents, _):
      "\(path) would be written (\(counted(contents.exact.utf8.count, "byte")))."
    case .newSession(let path, _):
      path.map { "A session would begin in \($0)." } ?? "A session would begin."
    case .openSession(let path): "\(path) would be opened."
    case .saveSession(let path): "The session would be copied to \(path)."
    case .quit: "The shell would end; everything is saved already."
    }
  }
}
