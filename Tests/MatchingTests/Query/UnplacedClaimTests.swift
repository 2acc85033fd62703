import Matching
import Testing
import Text

@Suite struct UnplacedClaimTests {
  @Test(arguments: [
    ("request", true), ("received requests", true), ("trucks", false), ("verdict:denied", true),
    ("NOT verdict:open", true), ("verdict:open", false), ("has:evidence", true),
    ("has:note", false), ("has:publication", true), ("speaker:spokesman", true),
    ("speaker:mayor", false), ("outlet:Reuters", false), ("-stance:denies", true),
    ("/never\\s/", true), ("words:>20", false), ("verdict:saying OR request", true),
    ("\"such a request\"", true), ("", true),
  ]) func aQueryMeansAClaimThatIsInNoText(query: String, isMeant: Bool) throws {
    let claim = UnplacedClaim(
      words: UntrustedText("We never received such a request."),
      speaker: UntrustedText("the spokesman"), verdict: .denied, hasEvidence: true, hasNote: false,
      isPublished: true)
    #expect(try Query(parsing: query).means(claim) == isMeant)
  }
}
