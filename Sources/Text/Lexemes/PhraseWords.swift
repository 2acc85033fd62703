extension Vocabulary {
  /// The small words of phrases of number and time; an `opener` can be the only sign of one.
  ///
  /// Each line: what it is, its part (see `Keyword`), the words. Compiled for factdesk from
  /// general knowledge of English.
  static let phraseWords: StaticString = """
    keyword a a an
    keyword the the
    keyword of of
    keyword and and
    keyword or or
    keyword to to
    keyword through through thru
    keyword between between
    keyword from from
    keyword in in
    keyword on on
    keyword at at
    keyword by by
    keyword during during
    keyword since since
    keyword before before
    keyword after after
    keyword until until till til
    keyword around around circa
    keyword within within
    keyword this this
    keyword that that
    opener next next
    opener last last
    keyword following following
    opener previous previous prior
    keyword upcoming upcoming coming
    keyword past past
    opener current current
    keyword same same
    keyword early early
    keyword late late
    keyword middle mid middle
    keyword beginning beginning start
    keyword end end
    keyword rest rest remainder remaining
    keyword earlier earlier
    keyword later later
    keyword ago ago
    opener now now asap recently previously
    opener today today
    opener tomorrow tomorrow
    opener yesterday yesterday
    opener tonight tonight
    keyword point point
    keyword minus minus negative
    keyword over over
    keyword out out
    keyword few few
    keyword some some
    keyword several several
    keyword all all whole entire
    opener percent percent percents percentage percentages pct
    keyword points points
    keyword old old
    keyword age age
    keyword aged aged
    keyword not not
    keyword more more
    keyword less less fewer
    keyword than than
    keyword starting starting
    opener morning morning
    opener afternoon afternoon
    opener evening evening
    opener night night
    opener noon noon
    opener midnight midnight
    """
}
