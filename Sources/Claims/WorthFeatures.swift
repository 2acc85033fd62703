/// What the ranking knows of a sentence besides its words: named numbers, mostly 0…2.
struct WorthFeatures: Sendable {
  /// A feature that a sentence has: its place among the names, and a number that is not 0.
  struct Value: Sendable {
    let feature: Int
    let value: Float
  }

  let names: [String]
  private let bits: Bits
  /// The classes that are features by themselves, which come first, in the order of their bits.
  private let classes: UInt64
  /// The signs that are features by themselves.
  private static let ownSigns = WorthScan.Sign.allCases.filter {
    $0 != .money && $0 != .percentSign
  }

  /// Places of the classes that other features are made of.
  private struct Bits: Sendable {
    let numberWord, largeNumber, percentage, money, past, perfect, present, first, belief: Int
    let negation, institution, law, place, issue, modal, future, question, address: Int
    let politeness: Int
  }

  init(lexicon: WorthLexicon) {
    func bit(_ name: String) -> Int {
      guard let bit = lexicon.bit(of: name) else {
        preconditionFailure("the table of worth words has no class '\(name)'")
      }
      return bit
    }
    classes = lexicon.featureClasses.reduce(0) { $0 | 1 << UInt64($1) }
    bits = Bits(
      numberWord: bit("number word"), largeNumber: bit("large number"),
      percentage: bit("percentage"), money: bit("money"), past: bit("past"),
      perfect: bit("perfect"), present: bit("present"), first: bit("first person"),
      belief: bit("belief"), negation: bit("negation"), institution: bit("institution"),
      law: bit("law"), place: bit("place"), issue: bit("issue"), modal: bit("modal"),
      future: bit("future"), question: bit("question word"), address: bit("address"),
      politeness: bit("politeness"))
    names =
      lexicon.featureClasses.map { lexicon.classNames[$0] }
      + Self.ownSigns.map(\.name)
      + [
        "short", "length", "quantity", "quantities", "name and past", "name and present",
        "first person and past", "first person and law", "first person and belief",
        "negated past", "modal or future alone", "begins with a question word",
        "begins with an address", "begins with first person",
        "begins with politeness", "nothing to check", "speaker asks",
        "new turn", "follows a question", "follows a quantity", "follows a short sentence",
      ]
  }

  /// Whether a sentence states an amount.
  func hasQuantity(_ scan: borrowing WorthScan) -> Bool { quantities(scan) > 0 }

  private func quantities(_ scan: borrowing WorthScan) -> Int {
    scan.count(.number) + scan.classes[bits.numberWord] + scan.classes[bits.largeNumber]
      + scan.classes[bits.percentage]
  }

  /// Replaces `values` by those of a sentence, in the order of their names.
  func read(
    into values: inout [Value], _ scan: borrowing WorthScan, _ moment: WorthContext.Moment
  ) {
    values.removeAll(keepingCapacity: true)
    // "$5" and "5 dollars", "%" and "percent" are one thing.
    var met = scan.classes
    for _ in 0..<scan.count(.money) { met.add(1 << UInt64(bits.money)) }
    for _ in 0..<scan.count(.percentSign) { met.add(1 << UInt64(bits.percentage)) }
    met.forEach(of: classes) { bit, count in
      let feature = (classes & (1 << UInt64(bit) - 1)).nonzeroBitCount
      values.append(Value(feature: feature, value: saturated(count)))
    }
    var place = classes.nonzeroBitCount
    func add(_ value: Float) {
      if value != 0 { values.append(Value(feature: place, value: value)) }
      place += 1
    }
    for sign in Self.ownSigns { add(saturated(scan.count(sign))) }
    func has(_ bit: Int) -> Bool { scan.classes[bit] > 0 }
    func add(_ isTrue: Bool) { add(isTrue ? 1 : 0) }
    let quantities = quantities(scan)
    let hasQuantity = quantities > 0
    let isPast = has(bits.past) || scan.count(.pastEnding) > 0
    let hasName = scan.count(.name) > 0
    let isFirst = has(bits.first)
    add(scan.words <= 8)
    add(Float(min(scan.words, 24)) / 24)
    add(hasQuantity)
    add(saturated(quantities))
    add(hasName && isPast)
    add(hasName && has(bits.present))
    add(isFirst && isPast)
    add(isFirst && has(bits.law))
    add(isFirst && has(bits.belief))
    add(has(bits.negation) && isPast)
    add((has(bits.modal) || has(bits.future)) && !isPast && !has(bits.perfect))
    add(scan.firstClasses & 1 << UInt64(bits.question) != 0)
    add(scan.firstClasses & 1 << UInt64(bits.address) != 0)
    add(scan.firstClasses & 1 << UInt64(bits.first) != 0)
    add(scan.firstClasses & 1 << UInt64(bits.politeness) != 0)
    add(
      !hasQuantity && !hasName && !has(bits.place) && !has(bits.institution) && !has(bits.issue)
        && !has(bits.law))
    add(moment.speakerAsks)
    add(moment.isNewTurn)
    add(moment.followsQuestion)
    add(moment.followsQuantity)
    add(moment.followsShort)
  }

  /// 0, 1, 1.5, 1.75 …: the second of a kind says less than the first.
  @inline(__always)
  private func saturated(_ count: Int) -> Float {
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
    case .money: "money"
    case .percentSign: "percentage"
    case .decimal: "exact number"
    case .name: "name"
    case .nameOfSeveralWords: "full name"
    case .acronym: "acronym"
    case .pastEnding: "past event"
    case .adverbEnding: "adverb"
    case .ingEnding: "ongoing event"
    case .question: "question"
    case .exclamation: "exclamation"
    case .ellipsis: "unfinished"
    case .comma: "comma"
    }
  }
}
