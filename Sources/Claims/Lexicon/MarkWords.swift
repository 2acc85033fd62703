/// Words that show an opinion, a forecast, the first person, or a label before a colon.
///
/// Source: compiled for factdesk from general knowledge of English.
let markWords: StaticString = """
  evaluation: should ought must best worst great greatest terrible horrible awful wonderful amazing
  evaluation: disgraceful disgusting shameful outrageous ridiculous absurd brilliant beautiful
  evaluation: stupid foolish wise unfair unjust immoral evil wrong right good bad better worse
  evaluation: important dangerous reckless irresponsible unacceptable deplorable despicable
  evaluation: unfortunately sadly thankfully hopefully frankly clearly obviously
  future: will shall won't we'll they'll he'll she'll it'll i'll you'll 'll tomorrow
  future: expects expected predicts predicted forecasts projects projected
  first: i we i've we've
  label: breaking update updated live watch listen read exclusive analysis opinion explainer video
  label: photo photos gallery correction clarification note alert urgent flash factbox factcheck
  label: developing just-in more warning spoiler review preview quiz podcast newsletter subscribe
  """
