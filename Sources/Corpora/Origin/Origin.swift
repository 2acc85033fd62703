import Text

/// A fact of origin that a reader can look for.
public enum OriginFact: String, CaseIterable, Sendable {
  case title, outlet, byline, url, wire, dateline, published, updated, language
}

/// A value with the place it was read from ("JSON-LD headline", "line 3").
struct Stated<Value: Sendable>: Sendable {
  let value: Value
  let basis: String

  init(_ value: Value, _ basis: String) {
    self.value = value
    self.basis = basis
  }
}

/// What is known of where a text comes from; what is unknown is nil.
struct Origin: Sendable {
  var title: Stated<String>?
  var outlet: Stated<String>?
  var byline: Stated<String>?
  var url: Stated<String>?
  var wire: Stated<String>?
  var dateline: Stated<String>?
  var published: Stated<CalendarDate>?
  var updated: Stated<CalendarDate>?
  var language: Stated<String>?

  /// Takes from `other` what is not known here.
  mutating func fill(from other: Origin) {
    title = title ?? other.title
    outlet = outlet ?? other.outlet
    byline = byline ?? other.byline
    url = url ?? other.url
    wire = wire ?? other.wire
    dateline = dateline ?? other.dateline
    published = published ?? other.published
    updated = updated ?? other.updated
    language = language ?? other.language
  }

  /// Where each known fact was read.
  var basis: [OriginFact: String] {
    var basis: [OriginFact: String] = [:]
    basis[.title] = title?.basis
    basis[.outlet] = outlet?.basis
    basis[.byline] = byline?.basis
    basis[.url] = url?.basis
    basis[.wire] = wire?.basis
    basis[.dateline] = dateline?.basis
    basis[.published] = published?.basis
    basis[.updated] = updated?.basis
    basis[.language] = language?.basis
    return basis
  }
}
