import JSONLines

extension SessionChange {
  /// As it stands in a line of a journal: `change`, then the members of that change.
  public var json: JSONValue {
    let payload = payload
    var object: JSONObject = ["change": .string(type(of: payload).word)]
    for member in payload.members.members { object[member.key] = member.value }
    return .object(object)
  }

  /// The change with its word and its members.
  var payload: any ChangePayload {
    switch self {
    case .ran(let payload): payload
    case .documentLoaded(let payload): payload
    case .documentPasted(let payload): payload
    case .verdict(let payload): payload
    case .note(let payload): payload
    case .evidence(let payload): payload
    case .untag(let payload): payload
    case .claimAdded(let payload): payload
    case .correction(.split(let payload)): payload
    case .correction(.joined(let payload)): payload
    case .correction(.edited(let payload)): payload
    case .correction(.dropped(let payload)): payload
    case .undone(let payload): payload
    case .redone(let payload): payload
    case .setting(let payload): payload
    case .groupDecided(let payload): payload
    case .namesDecided(let payload): payload
    case .conflictDecided(let payload): payload
    case .factChecksLoaded(let payload): payload
    case .claimsLoaded(let payload): payload
    case .verdictsDiffer(let payload): payload
    case .shared(.reviewed(let payload)): payload
    case .shared(.assigned(let payload)): payload
    case .shared(.awaited(let payload)): payload
    case .publishing(.context(let payload)): payload
    case .publishing(.correction(let payload)): payload
    case .publishing(.published(let payload)): payload
    case .publishing(.protected(let payload)): payload
    }
  }

  /// Reads the change that a line names.
  init(_ fields: LineFields) throws(LineFault) {
    switch try fields.string("change") {
    case LineRan.word: self = .ran(try LineRan(fields))
    case DocumentLoaded.word: self = .documentLoaded(try DocumentLoaded(fields))
    case DocumentPasted.word: self = .documentPasted(try DocumentPasted(fields))
    case Verdict.word: self = .verdict(try Verdict(fields))
    case Note.word: self = .note(try Note(fields))
    case EvidenceAdded.word: self = .evidence(try EvidenceAdded(fields))
    case Untag.word: self = .untag(try Untag(fields))
    case ClaimAdded.word: self = .claimAdded(try ClaimAdded(fields))
    case ClaimSplit.word: self = .correction(.split(try ClaimSplit(fields)))
    case ClaimsJoined.word: self = .correction(.joined(try ClaimsJoined(fields)))
    case ClaimEdited.word: self = .correction(.edited(try ClaimEdited(fields)))
    case ClaimDropped.word: self = .correction(.dropped(try ClaimDropped(fields)))
    case StepUndone.word: self = .undone(try StepUndone(fields))
    case StepRedone.word: self = .redone(try StepRedone(fields))
    case SettingChanged.word: self = .setting(try SettingChanged(fields))
    case GroupDecided.word: self = .groupDecided(try GroupDecided(fields))
    case NamesDecided.word: self = .namesDecided(try NamesDecided(fields))
    case ConflictDecided.word: self = .conflictDecided(try ConflictDecided(fields))
    case FactChecksLoaded.word: self = .factChecksLoaded(try FactChecksLoaded(fields))
    case ClaimsLoaded.word: self = .claimsLoaded(try ClaimsLoaded(fields))
    case VerdictsDiffer.word: self = .verdictsDiffer(try VerdictsDiffer(fields))
    case ClaimReviewed.word: self = .shared(.reviewed(try ClaimReviewed(fields)))
    case ClaimAssigned.word: self = .shared(.assigned(try ClaimAssigned(fields)))
    case ReplyAwaited.word: self = .shared(.awaited(try ReplyAwaited(fields)))
    case ContextGiven.word: self = .publishing(.context(try ContextGiven(fields)))
    case CorrectionNoted.word: self = .publishing(.correction(try CorrectionNoted(fields)))
    case ReportPublished.word: self = .publishing(.published(try ReportPublished(fields)))
    case NameProtected.word: self = .publishing(.protected(try NameProtected(fields)))
    case let word: throw .unknownChange(word)
    }
  }
}
