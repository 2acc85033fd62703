/// Adjectives and participles of belief and feeling: "is confident that", "was critical of".
///
/// Source: compiled for factdesk from general knowledge of English.
let cueAdjectives: StaticString = """
  attitude: confident convinced sure certain aware unaware skeptical sceptical worried concerned
  attitude: optimistic pessimistic glad happy proud hopeful afraid surprised disappointed adamant
  attitude: clear unclear doubtful dubious wary fearful thankful grateful sorry thrilled pleased
  attitude: angry furious upset frustrated dismayed alarmed shocked appalled outraged delighted
  attitude: excited eager willing unwilling reluctant ready determined keen anxious hesitant
  attitude: critical supportive dismissive contemptuous fond tired sick jealous mindful
  attitude: opposed committed open sympathetic enthusiastic cautious curious
  """
