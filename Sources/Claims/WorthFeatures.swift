/// What the ranking knows of a sentence besides its words: named numbers, mostly 0…2.
struct WorthFeatures: Sendable {
  /// In the order of `values`.
  let names: [String]
  private let bits: Bits

  /// Places of the classes that other features are made of.
  private struct Bits: Sendable {
    let numberWord, largeNumber, percentage, comparison, change, past, perfect, present: Int
    let first, we, third, belief, negation, institution, counted, law, place, issue: Int
    let modal, future, question, address, politeness, report, superlative: Int
  }

  init(lexicon: WorthLexicon) {
    func bit(_ name: String) -> Int {
      guard let bit = lexicon.bit(of: name) else {
        preconditionFailure("the table of worth words has no class '\(name)'")
      }
      return bit
    }
    bits = Bits(
      numberWord: bit("number word"), largeNumber: bit("large number"),
      percentage: bit("percentage"), comparison: bit("comparison"), change: bit("change"),
      past: bit("past"), perfect: bit("perfect"), present: bit("present"),
      first: bit("first person"), we: bit("we"), third: bit("third person"), belief: bit("belief"),
      negation: bit("negation"), institution: bit("institution"), counted: bit("people counted"),
      law: bit("law"), place: bit("place"), issue: bit("issue"), modal: bit("modal"),
      future: bit("future"), question: bit("question word"), address: bit("address"),
      politeness: bit("politeness"), report: bit("report"), superlative: bit("superlative"))
    names =
      lexicon.classNames + WorthScan.Sign.allCases.map(\.name)
      + [
        "very short", "short", "length", "quantity", "quantities", "quantity and past",
        "quantity and comparison", "quantity and change", "quantity and people",
        "quantity and institution", "name and past", "name and present", "third person and past",
        "first person and past", "first person and law", "first person and belief",
        "we and perfect", "institution and past", "issue and change", "place and past",
        "negated past", "modal or future alone", "superlative and past", "report and name",
        "begins with a question word", "begins with an address", "begins with first person",
        "begins with politeness", "nothing to check", "speaker named", "speaker asks",
        "new turn", "follows a question", "follows a quantity", "follows a short sentence",
      ]
  }

  /// Whether a sentence states an amount.
  func hasQuantity(_ scan: WorthScan) -> Bool { quantities(scan) > 0 }

  private func quantities(_ scan: WorthScan) -> Int32 {
    scan.count(.number) + scan.classes[bits.numberWord] + scan.classes[bits.largeNumber]
      + scan.classes[bits.percentage]
  }

  /// Writes the features of a sentence over `values`.
  func fill(_ values: inout [Float], _ scan: WorthScan, _ moment: WorthContext.Moment) {
    values.removeAll(keepingCapacity: true)
    for count in scan.classes { values.append(saturated(count)) }
    for count in scan.signs { values.append(saturated(count)) }
    func has(_ bit: Int) -> Bool { scan.classes[bit] > 0 }
    func add(_ isTrue: Bool) { values.append(isTrue ? 1 : 0) }
    let quantities = quantities(scan)
    let hasQuantity = quantities > 0
    let isPast = has(bits.past) || scan.count(.pastEnding) > 0
    let hasName = scan.count(.name) > 0
    let isFirst = has(bits.first)
    add(scan.words <= 4)
    add(scan.words <= 8)
    values.append(Float(min(scan.words, 24)) / 24)
    add(hasQuantity)
    values.append(saturated(quantities))
    add(hasQuantity && isPast)
    add(hasQuantity && has(bits.comparison))
    add(hasQuantity && has(bits.change))
    add(hasQuantity && has(bits.counted))
    add(hasQuantity && has(bits.institution))
    add(hasName && isPast)
    add(hasName && has(bits.present))
    add(has(bits.third) && isPast)
    add(isFirst && isPast)
    add(isFirst && has(bits.law))
    add(isFirst && has(bits.belief))
    add(has(bits.we) && has(bits.perfect))
    add(has(bits.institution) && isPast)
    add(has(bits.issue) && has(bits.change))
    add(has(bits.place) && isPast)
    add(has(bits.negation) && isPast)
    add((has(bits.modal) || has(bits.future)) && !isPast && !has(bits.perfect))
    add(has(bits.superlative) && isPast)
    add(has(bits.report) && hasName)
    add(scan.firstClasses & 1 << UInt64(bits.question) != 0)
    add(scan.firstClasses & 1 << UInt64(bits.address) != 0)
    add(scan.firstClasses & 1 << UInt64(bits.first) != 0)
    add(scan.firstClasses & 1 << UInt64(bits.politeness) != 0)
    add(!hasQuantity && !hasName && !has(bits.institution) && !has(bits.issue) && !has(bits.law))
    add(moment.hasSpeaker)
    values.append(moment.speakerAsks)
    add(moment.isNewTurn)
    add(moment.followsQuestion)
    add(moment.followsQuantity)
    add(moment.followsShort)
  }

  /// 0, 1, 1.5, 1.75 …: the second of a kind says less than the first.
  @inline(__always)
  private func saturated(_ count: Int32) -> Float {
    switch count {
    case ...0: 0
    case 1: 1
    case 2: 1.5
    default: 1.75
    }
  }
}

extension WorthScan.Sign {
  /// As a reason says it.
  var name: String {
    switch self {
    case .number: "number"
    case .year: "year"
    case .money: "sum of money"
    case .percentSign: "percent sign"
    case .decimal: "exact number"
    case .name: "name"
    case .nameOfSeveralWords: "full name"
    case .acronym: "acronym"
    case .pastEnding: "past event"
    case .adverbEnding: "adverb"
    case .ingEnding: "ongoing event"
    case .question: "question"
    case .exclamation: "exclamation"
    case .quotation: "quotation"
    case .ellipsis: "unfinished"
    case .colon: "colon"
    case .comma: "comma"
    case .dash: "dash"
    case .parenthesis: "parenthesis"
    }
  }
}
