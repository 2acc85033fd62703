/// What the measuring program was asked to do.
struct BenchOptions {
  var corpus: String?
  var queries: String?
  var generated: Int?
  /// A folder of pages: what the stage `html` reads.
  var pages: String?
  /// How many events the session of the stages `journal-open` and `verdict` has.
  var events: Int?
  /// How many judged claims the reports of the stages `export-…` have.
  var exported: Int?
  /// How many names these reports withhold.
  var protected = 0
  /// A corpus to ask for completions on.
  var completed: String?
  /// A corpus to work at as a person does, or how many documents are made up for it.
  var worked: String?
  /// How often the program is started.
  var starts: Int?
  /// Where that session is written.
  var folder = "."
  var stages: [Stage] = []

  enum Stage: String, CaseIterable {
    case load, sentences
    case searchTerm = "search-term"
    case searchAnd = "search-and"
    case searchPhrase = "search-phrase"
    case searchRanked = "search-ranked"
    case duplicates, claims, groups
    case html

    /// The stages of a corpus that has its texts already.
    static var ofTexts: [Stage] { allCases.filter { $0 != .html } }
  }

  /// Why the arguments were refused.
  struct Refusal: Error {
    let why: String
  }

  static let usage = """
    usage: factdesk-bench (--corpus FILE [--queries FILE] | --generate DOCUMENTS) [--stages LIST]
           factdesk-bench --pages DIR
           factdesk-bench --journal EVENTS [--in DIR]
           factdesk-bench --export CLAIMS [--protect NAMES]
           factdesk-bench --complete PATH
           factdesk-bench --desk PATH|DOCUMENTS [--in DIR]
           factdesk-bench --start RUNS
           factdesk-bench train-worth --items FILE --gold FILE … [--cross-validate] [--out FILE]
           factdesk-bench train-pairs --headlines DIR --sentences DIR [--cross-validate] [--out DIR]
           factdesk-bench train-match --claims FILE --queries FILE --gold FILE [--cross-validate]
                                      [--out FILE]
           factdesk-bench count-words FILE… --out FILE
      --corpus FILE         NDJSON documents {"id","body"} or {"id","text"}
      --queries FILE        JSON {"term":[…],"and":[[…]],"phrase":[[…]],"ranked":[[…]]};
                            without it they are drawn from the corpus
      --generate DOCUMENTS  a corpus of made-up words, the same in every run
      --pages DIR           pages as files of HTML, each read from its bytes to a document: encoding,
                            main text, facts of origin, sentences, digest (stage html)
      --journal EVENTS      opens a session of so many events as the shell does, and gives 1,000
                            verdicts more (stages journal-open, verdict)
      --in DIR              where that session is written; on a tmpfs a sync costs nothing
      --export CLAIMS       reports of so many judged claims, in every format (stages export-markdown …)
      --protect NAMES       withholds the names of so many speakers from these, and looks for them again
      --complete PATH       loads a corpus as the shell does, and presses Tab at every kind of place
      --desk PATH|DOCUMENTS loads a corpus as the shell does, or so many made-up documents; searches,
                            goes through claims, opens the session again (stages desk-load …)
      --start RUNS          starts the program beside this one, which ends at once (stage start)
      --stages LIST         \(Stage.allCases.map(\.rawValue).joined(separator: ","))
    One JSON object a line: {"stage","wall_s"} or {"stage","p50_us","p95_us"}, and "peak_mb" of the
    whole process so far; a verdict has "p99_us" and "max_us" too. Seconds count the work on text already in memory.
    """

  init(_ arguments: [String]) throws {
    var rest = arguments[...]
    while let flag = rest.popFirst() {
      guard let value = rest.popFirst() else { throw Refusal(why: "a value after \(flag)") }
      switch flag {
      case "--corpus": corpus = value
      case "--queries": queries = value
      case "--pages": pages = value
      case "--generate":
        guard let count = Int(value), count > 0 else { throw Refusal(why: "a number of documents") }
        generated = count
      case "--journal":
        guard let count = Int(value), count > 0 else { throw Refusal(why: "a number of events") }
        events = count
      case "--in": folder = value
      case "--export":
        guard let count = Int(value), count > 0 else { throw Refusal(why: "a number of claims") }
        exported = count
      case "--protect":
        guard let count = Int(value), count >= 0 else { throw Refusal(why: "a number of names") }
        protected = count
      case "--complete": completed = value
      case "--desk": worked = value
      case "--start":
        guard let count = Int(value), count > 0 else { throw Refusal(why: "a number of runs") }
        starts = count
      case "--stages":
        stages = try value.split(separator: ",").map {
          guard let stage = Stage(rawValue: String($0)) else {
            throw Refusal(why: "no stage '\($0)'")
          }
          return stage
        }
      default: throw Refusal(why: "no option '\(flag)'")
      }
    }
    if events != nil || exported != nil || completed != nil || worked != nil || starts != nil {
      return
    }
    let hasTexts = corpus != nil || generated != nil
    if corpus != nil, generated != nil { throw Refusal(why: "--corpus or --generate") }
    if !hasTexts, pages == nil { throw Refusal(why: "--corpus, --generate or --pages") }
    if stages.isEmpty {
      stages = (hasTexts ? Stage.ofTexts : []) + (pages == nil ? [] : [.html])
    }
    if stages.contains(.html), pages == nil { throw Refusal(why: "--pages for the stage html") }
    if !hasTexts, stages != [.html] { throw Refusal(why: "--corpus or --generate") }
  }
}
