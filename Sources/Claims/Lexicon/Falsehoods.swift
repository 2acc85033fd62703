/// Words that deny a report by what they call it, verbs that deny the report that is their object,
/// and words that name a report.
///
/// Source: compiled for factdesk from general knowledge of how news reports denials.
let falsehoods: StaticString = """
  falsehood: false untrue disinformation misinformation baseless fabricated fabrication fabrications
  falsehood: fake lie lies hoax unfounded groundless nonsense propaganda slander slanderous smear
  falsehood: bogus fiction inaccurate wrong misleading rumor rumors rumour rumours fantasy
  rejecting: reject rejects rejected rejecting dismiss dismisses dismissed dismissing debunk debunks
  rejecting: debunked debunking repudiate repudiates repudiated repudiating discredit discredits
  rejecting: discredited discrediting
  referring: it this these such claim claims allegation allegations report reports accusation
  referring: rumor rumors rumour rumours speculation notion idea
  referring: accusations suggestion suggestions charge charges story stories account information
  """
