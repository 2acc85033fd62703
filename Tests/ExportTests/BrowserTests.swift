import Export
import TestSupport
import Testing

/// HTML reports as a browser has them: nothing is asked for, nothing opens, data makes no element, and
/// nothing is wider than the screen.
@Suite(
  .enabled(
    if: Browser.path != nil && Python.path != nil,
    "skipped: chromium or python3 is not installed"))
struct BrowserTests {
  @Test func dataIsNeverMoreThanWords() throws {
    // A page takes a tenth of a second: the others are read by Python each time.
    let attacks = HostileString.attacks.filter { LongRun.isAsked || $0.target == .markup }
    let pages = (["word"] + attacks.map(\.text)).map {
      html(Desk(replacing: $0, hasDrift: true).report)
    }
    let visits = try Browser.visits(to: pages)
    let plain = try #require(visits.first)
    #expect(visits.count == pages.count && plain.elements.contains("blockquote"))
    for (name, visit) in zip(["word"] + attacks.map(\.name), visits) {
      #expect(visit.requests == [], "\(name)")
      #expect(visit.dialogs == 0 && visit.handlers == 0, "\(name)")
      #expect(visit.overflow == [], "\(name)")
      #expect(visit.elements == plain.elements, "\(name)")
    }
  }

  @Test func whatAPageDoesIsSeen() throws {
    let page = """
      <!DOCTYPE html><p onclick="x"><img src="http://127.0.0.1:9/p.png"><script>alert(1)</script>
      <pre style="width:500px">x</pre>
      <table><td style="width:60px">A cell of more than twenty letters<td></table>
      """
    let visit = try #require(try Browser.visits(to: [page]).first)
    #expect(visit.requests == ["http://127.0.0.1:9/p.png"])
    #expect(visit.dialogs == 1 && visit.handlers == 1 && visit.overflow == [360])
    #expect(try #require(visit.narrowest) < 100)
  }

  /// Styles, pictures and their policy are as the golden page has them.
  @Test func aWholeReportIsQuietToo() throws {
    let visit = try #require(try Browser.visits(to: [html(Desk(hasDrift: true).report)]).first)
    #expect(visit.requests == [] && visit.dialogs == 0 && visit.overflow == [])
    // No column of one word: each row stands as a list.
    #expect(try #require(visit.narrowest) > 250)
  }
}
