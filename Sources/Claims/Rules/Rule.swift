/// The rules that find attributions, each with the words in which it explains itself.
enum Rule: String, CaseIterable, Sendable {
  case reportAfter = "a report that closes its clause or quotation"
  case reportInverted = "a quotation, then verb and speaker"
  case reportBefore = "a reporting verb before a clause"
  case quotationAfter = "a reporting verb before a quotation"
  case infinitive = "a verb of intention before an infinitive"
  case object = "a verb of judgement before its object"
  case participle = "a participle that goes on reporting"
  case passive = "a passive report"
  case seeming = "a verb of seeming"
  case accordingTo = "according to"
  case adjective = "an adjective of belief or feeling before its content"
  case documentFirst = "a document that opens the sentence"
  case noun = "a reporting noun before its content"
  case nounObject = "somebody’s reporting noun with its object"
  case colon = "a name and a colon"
  case hearsay = "an adverb of hearsay"
}
