/// Cues of stance, one phrase a line. Compiled for factdesk from general knowledge of headlines
/// and fact-checks.

/// The text takes the claim for false, or reports that someone does.
let denialCueTable: StaticString = """
  hoax
  hoaxes
  fake
  faked
  false
  falsely
  untrue
  debunk
  debunks
  debunked
  debunking
  deny
  denies
  denied
  denying
  denial
  refute
  refutes
  refuted
  rebut
  rebuts
  disprove
  disproves
  disproved
  baseless
  unfounded
  bogus
  fabricated
  fabrication
  satire
  satirical
  parody
  prank
  myth
  fiction
  fictional
  figment
  busted
  misleading
  photoshopped
  doctored
  dispels
  dispel
  discredit
  discredits
  discredited
  dispute
  disputes
  disputed
  contradicts
  contradicted
  rubbishes
  rubbished
  bust
  busts
  nope
  joke
  april fools
  retracts
  retracted
  retraction
  quashes
  quash
  squashes
  shuts down rumors
  shut down rumors
  shoots down
  shot down rumors
  rejects claims
  rejects claim
  dismisses claims
  dismisses rumors
  dismisses report
  no truth
  not true
  not real
  not a real
  not a thing
  never happened
  never said
  nothing to do with
  no evidence
  made up
  made it up
  """

/// The text says that something is not so.
let negationCueTable: StaticString = """
  no
  not
  never
  nobody
  none
  neither
  nor
  without
  """

/// The text says that it is not known; the negation in it denies nothing.
let ignoranceCueTable: StaticString = """
  no comment
  not clear
  not known
  not yet known
  not confirmed
  not been confirmed
  not immediately clear
  or not
  no confirmation
  no word
  unclear
  unknown
  declines to comment
  declined to comment
  neither confirms nor denies
  neither confirmed nor denied
  """

/// The text reports the claim without answering for it.
let hedgeCueTable: StaticString = """
  reportedly
  allegedly
  alleged
  alleges
  allege
  apparently
  supposedly
  purportedly
  purported
  rumor
  rumors
  rumored
  rumour
  rumours
  rumoured
  unconfirmed
  unverified
  said to
  believed to
  thought to
  claims
  claim
  claimed
  claiming
  accused of
  suspected
  sources say
  sources said
  source says
  say sources
  may
  might
  could
  would
  possibly
  possible
  perhaps
  maybe
  predicts
  predict
  predicted
  expects
  expected
  speculation
  speculate
  suggests
  suggest
  suggested
  analyst
  analysts
  whether
  potentially
  seemingly
  appears to
  appear to
  seems to
  if true
  according to report
  according to reports
  according to a report
  according to sources
  conflicting
  """

/// Who answers for a headline in its last words ("…: report").
let reporterCueTable: StaticString = """
  report
  reports
  sources
  source
  study
  analyst
  analysts
  """
