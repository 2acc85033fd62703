import Sessions

/// What the parts of a report are called, in every format that has words for readers.
enum ReportLabel: String {
  case restatement = "In neutral words"
  case correction = "Correction"
  case verdict = "Verdict"
  case saying = "Was it said"
  case before = "Before"
  case lookAgain = "Look again"
  case claimant = "Claimant"
  case saidBy = "Said by"
  case origin = "Origin"
  case `where` = "Where"
  case document = "Document"
  case firstSeen = "First seen"
  case alsoIn = "Also in"
  case background = "Background"
  case chosen = "Why it was chosen"
  case method = "How it was checked"
  case limits = "What could not be checked"
  case ratings = "Ratings"
  case answer = "Asked"
  case checker = "To be checked by"
  case found = "Corrected by hand"
  case evidenceFor = "Evidence for it"
  case evidenceAgainst = "Evidence against it"
  case evidenceContext = "Evidence as context"
  case notes = "Notes"
  case published = "Published"
  case missing = "Missing"
  case selection = "Selection"
  case session = "Session"
  case corpus = "Texts"
  case withheld = "Withheld"
  case program = "Program"
  case rows = "In this report"

  init(_ side: Evidence.Side) {
    switch side {
    case .for: self = .evidenceFor
    case .against: self = .evidenceAgainst
    case .context: self = .evidenceContext
    }
  }
}

/// The sections of a report, in the order in which they stand.
enum ReportSection: String, CaseIterable {
  case summary = "Summary"
  case claims = "Claims"
  case conflicts = "Conflicts"
  case decisions = "Groups and names"
  case open = "Open claims"
  case method = "Method and limits"
  case documents = "Documents"
  case findings = "Findings"
  case reproduction = "How to reproduce"
  case manifest = "Manifest"
}

extension ReportSection {
  /// What readers of Markdown make of its heading, and its name in HTML: "open-claims".
  var anchor: String { String(rawValue.lowercased().map { $0 == " " ? "-" : $0 }) }
}

extension Report {
  /// The sections that it has.
  var sections: [ReportSection] {
    ReportSection.allCases.filter { section in
      switch section {
      case .conflicts: !conflicts.isEmpty
      case .decisions: hasDecisions
      case .findings: !findings.isEmpty
      case .summary, .claims, .open, .method, .documents, .reproduction, .manifest: true
      }
    }
  }
}
