import Corpora
import Glibc
import Matching
import Sessions
import Text

/// The one place that words an error: what went wrong, and what to do about it.
public struct ErrorWords: Sendable {
  public let message: DisplayText
  /// Nil where the message says it all.
  public let hint: DisplayText?

  init(_ message: DisplayText, hint: DisplayText? = nil) {
    self.message = message
    self.hint = hint
  }

  public init(_ error: CommandError) {
    switch error {
    case .unclosedQuotation(let offset):
      self.init(
        "the quotation mark at column \(offset + 1) is not closed",
        hint: "close it, or write \\\" for the mark itself")
    case .unknownCommand(let word, let near):
      self.init(
        "no command '\(word)'",
        hint: near.map { "did you mean '\($0)'? help lists the commands" }
          ?? "help lists the commands")
    case .ambiguousCommand(let word, let names):
      self.init(
        "several commands begin with '\(word)'",
        hint: "type another letter: \(names.joined(separator: ", "))")
    case .unknownOption(let word, let command, let near):
      self.init(
        "\(command) has no option \(word)",
        hint: near.map { "did you mean \($0)?" } ?? "see: help \(command)")
    case .missingValue(let option, let command):
      self.init("\(option) wants a value", hint: "see: help \(command)")
    case .missingWord(let name, let command):
      let help = CommandList.named(command)?.parameters.first { $0.name == name }?.help
      self.init(
        "\(command) wants \(name)",
        hint: (help.map { "\($0); " } ?? "") + "see: help \(command)")
    case .tooManyWords(let word, let command):
      self.init(
        "\(command) does not take '\(word)'",
        hint: "words that belong together go in quotation marks; see: help \(command)")
    case .givenTwice(let option, let command):
      self.init("\(option) was given twice", hint: "\(command) takes it once")
    case .notA(let kind, let word, let expected):
      self.init("'\(word)' is not a \(kind)", hint: "expected \(expected)")
    case .noneOf(let kind, let word, let choices):
      let near = nearest(to: word, among: choices).map { "did you mean \($0)? " } ?? ""
      self.init(
        "'\(word)' is not a \(kind)",
        hint: "\(near)\(near.isEmpty ? "it" : "It") is one of \(choices.joined(separator: ", "))")
    case .noSuchClaim(let word, let highest):
      self.init(
        "there is no claim \(word)",
        hint: highest == 0 ? "load PATH brings some" : "they run up to c\(highest); see: claims")
    case .noSuchDocument(let word, let highest):
      self.init(
        "there is no document \(word)",
        hint: highest == 0
          ? "load PATH brings some" : "they run up to d\(highest); see: documents")
    case .publishedSince(let line):
      self.init(
        "undo stops at what was published: “\(line)”",
        hint: "correct changes a published verdict; untag takes back one that is not; "
          + "protect NAME --lift ends a protection")
    case .nothingToUndo:
      self.init(
        "there is nothing to undo",
        hint: "what was loaded or pasted stays; log lists what was done")
    case .nothingToRedo: self.init("there is nothing to redo", hint: "log lists what was done")
    case .noVerdict(let claim):
      self.init("\(claim.word) has no verdict", hint: "see: show \(claim.word)")
    case .noGroup(let claim):
      self.init(
        "no other claim seems to say what \(claim.word) says",
        hint: "group lists the groups; group confirm g1 \(claim.word) adds it to one")
    case .notInText(let words, let document):
      self.init(
        "\(document.word) does not have the words “\(words)”",
        hint: "they must stand there exactly so; see: read \(document.word)")
    case .noSuchFile(let path):
      self.init("cannot read \(path)", hint: "look at the path; Tab completes it")
    case .exists(let path):
      self.init("\(path) exists already", hint: "choose another name, or add --force")
    case .cannotWrite(let path, let number):
      self.init(
        "cannot write \(path): \(Self.system(number))", hint: Self.remedy(number))
    case .notInReplay:
      self.init("a replay leaves sessions alone", hint: "run this line in a session of its own")
    case .editorFailed(let editor, let draft):
      self.init(
        "\(editor) did not end well: nothing was noted",
        hint: "what was written is kept in \(draft), and the same command goes on with it; "
          + "EDITOR names another editor")
    case .wordsMissing(let what): self.init("the \(what) is empty")
    case .correction(let error): self = Self.words(error)
    case .ownVerdict(let claim):
      self.init(
        "the verdict on \(claim.word) is your own",
        hint: "a second person reviews it; --by NAME says who works")
    case .published(let claims):
      let words = claims.map(\.word).joined(separator: " ")
      self.init(
        "\(words): published verdicts change only with a correction note",
        hint: "correct \(claims.first?.word ?? "CLAIM") denied --note \"what was wrong\"; "
          + "edit takes --note too")
    case .notPublished(let claim):
      self.init(
        "\(claim.word) was not published",
        hint: "confirm, deny and unverified change it; publish \(claim.word) says that it was")
    case .nameSlipped(let name, let around, let part):
      self.init(
        "nothing was written: \(part ?? "the report") would show the protected name \(name): “\(around)”",
        hint: "leave that claim out (--claims, --where), or protect this spelling too")
    case .nameInJSON(let name):
      self.init(
        "nothing was written: json gives every word as it is, the protected name \(name) too",
        hint: "the other formats withhold it; protect \"\(name)\" --lift ends the protection")
    case .unnamedPublication(let records):
      self.init(
        "publish wants claims, or all",
        hint: "publish all would publish \(Self.list(of: records))")
    case .template(let error): self = Self.words(error)
    case .cannotSign(let why):
      self.init(
        "cannot sign: \(UntrustedText(why))", hint: "--key names an SSH key; ssh-keygen makes one")
    case .noSuchStep(let step, let last):
      self.init("there is no step \(step)", hint: "they run from 1 to \(last); see: log")
    case .inThePast(let command):
      self.init(
        "\(command) would change the past", hint: "at only looks; undo and redo change what counts")
    case .load(.missing(let path)):
      let name = lastComponent(of: path.exact)
      self.init(
        "there is no \(path)",
        hint: CommandList.named(name) == nil
          ? "look at the path; at the prompt Tab completes it"
          : "\(name) is a command: type it at the prompt, or factdesk -c \"\(name) …\"")
    case .load(.unreadable(let path, let number)):
      self.init("cannot read \(path): \(Self.system(number))")
    case .factChecks(.unreadable(let path, let why)), .claims(.unreadable(let path, let why)):
      self.init("cannot read \(path): \(why)", hint: "look at the path; Tab completes it")
    case .factChecks(.malformed(let path, let line, let why)),
      .claims(.malformed(let path, let line, let why)):
      let place: DisplayText = line.map { ":\($0)" } ?? ""
      self.init(
        "\(path)\(place): \(why)",
        hint: "nothing of it was taken; help load says what such a file holds")
    case .scale(let error): self = Self.words(error)
    case .jsonReport(let path, let error): self = Self.words(error, at: path)
    case .journal(let error): self = Self.words(error)
    case .query(let error):
      let near = error.word.flatMap { nearest(to: $0, among: error.choices) }
      self.init(
        "the query, column \(error.column): expected \(error.expected)",
        hint: near.map { "did you mean \($0)? see: help search" } ?? "see: help search")
    case .unasked(let claims):
      self.init(
        "nobody is here to be asked whether \(counted(claims, "claim")) may change",
        hint: "--yes changes them without asking, --dry-run shows them")
    case .interrupted: self.init("stopped")
    case .tooLong(let seconds):
      self.init(
        "the query was stopped after \(seconds) seconds",
        hint: "a word beside the pattern, or document:d3, leaves less to look through")
    }
  }

  /// What the system calls an error, "No space left on device".
  static func system(_ number: Int32) -> String { String(cString: strerror(number)) }

  /// What a person can do about an error of the disk.
  static func remedy(_ number: Int32) -> DisplayText {
    switch number {
    case ENOSPC, EDQUOT: "make room and try again, or session save-as on another disk"
    case EROFS, EACCES, EPERM: "choose a place that you may write to"
    case EFBIG: "the file size limit is reached (ulimit -f); session save-as elsewhere"
    case ENOENT: "make the folder first"
    case EISDIR: "that is a folder: name a file"
    case ELOOP: "that is a symbolic link: name the file itself"
    default: "try again, or session save-as elsewhere"
    }
  }
}
