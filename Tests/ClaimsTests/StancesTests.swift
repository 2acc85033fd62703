import Testing
import Text

@testable import Claims

@Suite struct StancesTests {
  @Test(arguments: [
    ("The bank said prices fell.", Attribution.Stance.asserts),
    ("Both sides deny the report.", .denies),
    ("The bank did not say whether prices fell.", .withholds),
    ("The mayor declined to comment.", .withholds),
    ("The mayor called the claims “disinformation”.", .denies),
    ("The bank would neither confirm nor deny the report.", .withholds),
    ("The paper could not verify the claims.", .withholds),
    ("Rumours were dismissed by the palace.", .denies),
    ("The bank did not answer.", .withholds),
    ("The report was dismissed by the bank.", .denies),
    ("Oslo and Bergen both deny.", .denies),
    ("The bank dismissed the allegation.", .denies), ("The bank dismissed two clerks.", .asserts),
    ("Neither the bank nor its lawyers have commented on the report.", .withholds),
    ("The envoy asked whether prices fell.", .questions),
  ])
  func reads(text: String, expected: Attribution.Stance) {
    #expect(attributions(in: SourceText(text)).first?.stance == expected)
  }
}
