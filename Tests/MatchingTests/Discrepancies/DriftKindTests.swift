import Testing

@testable import Matching

/// Each kind of drift in at least five pairs of our own: what a copy did to a sentence, and what is
/// said of it.
@Suite struct DriftKindTests {
  @Test(
    "other words in quotation marks, lost qualifiers, will and would",
    arguments: [
      (
        "Captain Rosa Feld said the ferry “will sail again before the summer.”",
        "Captain Rosa Feld said the ferry “would sail again before the summer.”"
      ),
      (
        "Doctor Nils Aker said the cure “may help some of the younger patients.”",
        "Doctor Nils Aker said the cure “helps the younger patients.”"
      ),
      (
        "Mayor Ines Calder called the plan for the port “a cautious first step.”",
        "Mayor Ines Calder called the plan for the port “a bold first step.”"
      ),
      (
        "Teacher Omar Haddad said the exam was “probably the hardest in ten years.”",
        "Teacher Omar Haddad said the exam was “the hardest in ten years.”"
      ),
      (
        "Farmer Jo Pryce said the flood “could not have been foreseen by anyone here.”",
        "Farmer Jo Pryce said the flood “could have been foreseen by anyone here.”"
      ),
    ])
  func quotations(first: String, second: String) {
    expect(.quotation, between: first, second)
  }

  @Test(
    "one speaker under two spellings",
    arguments: [
      (
        "The dam at Orrin leaks in four places, engineer Greta Lindqvist said.",
        "The dam at Orrin leaks in four places, engineer Greta Lindquist said."
      ),
      (
        "The museum at Calder lost nine paintings in the fire, keeper Paul Whitcombe said.",
        "The museum at Calder lost nine paintings in the fire, keeper Paul Whitcomb said."
      ),
      (
        "The strike at Harwick halted all the trains to the coast, Yusuf Rahmani said.",
        "The strike at Harwick halted all the trains to the coast, Yusuf Rahmany said."
      ),
      (
        "The ministry in Varga bought 40 buses from abroad, Ivan Petrovski said.",
        "The ministry in Varga bought 40 buses from abroad, Ivan Petrovsky said."
      ),
      (
        "The harbour at Sable was closed to tankers for a week, Lena Dufour said.",
        "The harbour at Sable was closed to tankers for a week, Lena Dufoure said."
      ),
    ])
  func names(first: String, second: String) {
    expect(.name, between: first, second)
  }

  @Test(
    "numbers and units that cannot both be true",
    arguments: [
      (
        "The new bridge at Harwick cost the town 4.5 million euros.",
        "The new bridge at Harwick cost the town 5.4 million euros."
      ),
      (
        "The fire at Kelmore destroyed 12 houses near the river.",
        "The fire at Kelmore destroyed 21 houses near the river."
      ),
      (
        "Prices of bread in Varga rose by 6.6 percent over the winter.",
        "Prices of bread in Varga rose by 16 percent over the winter."
      ),
      (
        "The tunnel under Mount Orrin is 14 kilometres long, the builders said.",
        "The tunnel under Mount Orrin is 14 miles long and 41 kilometres in all, the builders said."
      ),
      (
        "The two envoys talked in Port Sable for seven hours.",
        "The two envoys talked in Port Sable for 17 hours."
      ),
    ])
  func quantities(first: String, second: String) {
    let found = expect(.quantity, between: first, second)
    #expect(found.allSatisfy { !$0.what.exact.hasSuffix("updated, it seems") })
  }

  @Test(
    "numbers that news brings up to date",
    arguments: [
      (
        "The storm over Lowden killed 12 people, the police said.",
        "The storm over Lowden killed 15 people, the police said."
      ),
      (
        "The clinic in Kelmore counted 200 cases of measles.",
        "The clinic in Kelmore counted 340 cases of measles."
      ),
      (
        "The appeal for Harwick raised 30,000 euros from readers.",
        "The appeal for Harwick raised 52,000 euros from readers."
      ),
      (
        "The oil spill at Corran Bay covered 40 miles of beach.",
        "The oil spill at Corran Bay now covers 90 miles of beach."
      ),
      (
        "The quake near Orrin injured 70 miners and farmers.",
        "The quake near Orrin injured 110 miners and farmers."
      ),
    ])
  func updates(first: String, second: String) {
    let found = expect(.quantity, between: first, second)
    #expect(found.allSatisfy { $0.what.exact.hasSuffix("updated, it seems") })
    #expect(found.allSatisfy { $0.severity < 0.5 })
  }

  @Test(
    "numbers that are compatible",
    arguments: [
      (
        "The crowd at Harwick was 1,996 people strong on Sunday.",
        "The crowd at Harwick was about 2,000 people strong on Sunday."
      ),
      (
        "The new bridge at Kelmore cost the town 4.53 million euros.",
        "The new bridge at Kelmore cost the town 4.5 million euros."
      ),
      (
        "The price of oil in Varga fell to 61 dollars.",
        "The price of oil in Varga fell by 7 dollars."
      ),
      (
        "Rents in Varga have doubled since 1998, by 90 euros a year.",
        "Rents in Lowden have doubled since 1998, by 40 euros a year."
      ),
      (
        "Pensions in Orrin are a burden of millions of dollars.",
        "Pensions in Orrin are a burden of 38 million dollars."
      ),
    ])
  func compatible(first: String, second: String) {
    #expect(Self.found(first, second).filter { $0.kind == .quantity }.isEmpty)
  }

  @Test(
    "days and years",
    arguments: [
      (
        "The council of Varga will vote on the new harbour on 12 June 2021.",
        "The council of Varga will vote on the new harbour on 21 June 2021."
      ),
      (
        "The trial of banker Paul Okoro begins in Leeds on May 3, 2021.",
        "The trial of banker Paul Okoro begins in Leeds on May 13, 2021."
      ),
      (
        "The old mill at Calder was closed for good in 1987.",
        "The old mill at Calder was closed for good in 1978."
      ),
      (
        "Shares of Nordwind closed at their lowest level since 2008.",
        "Shares of Nordwind closed at their lowest level since 2009."
      ),
      (
        "The ferry Aurelia left Port Sable on 4 April 2021 with a crew of nine.",
        "The ferry Aurelia left Port Sable on 14 April 2021 with a crew of nine."
      ),
    ])
  func dates(first: String, second: String) {
    expect(.date, between: first, second)
  }

  @Test(
    "a speaker named more widely, sources counted otherwise, a source left out",
    arguments: [
      (
        "Norway’s fisheries minister called the new quota treaty a “fair deal for small boats.”",
        "Norway called the new quota treaty a “fair deal for small boats.”"
      ),
      (
        "Kenya’s health ministry spokesman said the new vaccine for malaria is safe for children.",
        "Kenya said the new vaccine for malaria is safe for children."
      ),
      (
        "Two officials said the talks with the miners at Kestrel would go on after the weekend.",
        "Many officials said the talks with the miners at Kestrel would go on after the weekend."
      ),
      (
        "According to two engineers, the dam above Selby leaks in four places near its foot.",
        "The dam above Selby leaks in four places near its foot."
      ),
      (
        "Three doctors said the school at Lowden was built on the ash of a burnt mill.",
        "Doctors said the school at Lowden was built on the ash of a burnt mill."
      ),
    ])
  func attributions(first: String, second: String) {
    expect(.attribution, between: first, second)
  }

  @Test(
    "whom a speaker told, named or not",
    arguments: [
      (
        "Doctor Ingrid Halvorsen told Reuters that the trial in Oslo would go on in the spring.",
        "Doctor Ingrid Halvorsen said that the trial in Oslo would go on in the spring."
      ),
      (
        "Minister Oskar Prahl told the Associated Press that nurses in Kelmore would get a raise.",
        "Minister Oskar Prahl said that nurses in Kelmore would get a raise."
      ),
      (
        "Pilot Dana Reyes told CNN that the plane to Lowden had lost an engine over the sea.",
        "Pilot Dana Reyes said that the plane to Lowden had lost an engine over the sea."
      ),
      (
        "Farmer Jo Pryce told Reuters that the wells of Calder had been dry since the autumn.",
        "Farmer Jo Pryce said that the wells of Calder had been dry since the autumn."
      ),
      (
        "Judge Ada Moreno told Reuters that the court in Varga would not hear the case again.",
        "Judge Ada Moreno said that the court in Varga would not hear the case again."
      ),
    ])
  func wires(first: String, second: String) {
    let found = expect(.attribution, between: first, second)
    #expect(found.contains { $0.what.exact.hasPrefix("told '") })
  }

  @Test(
    "a claim that one document makes twice",
    arguments: [
      (
        "Rescuers pulled eleven miners from the flooded Kestrel mine.",
        "Rescuers pulled eleven miners from the flooded Kestrel mine, the owner said."
      ),
      (
        "The council of Harwick closed the old bridge to all traffic.",
        "The council of Harwick has closed the old bridge to all traffic."
      ),
      (
        "A fire at Kelmore destroyed twelve houses near the river.",
        "A fire at Kelmore destroyed twelve houses near the river, police said."
      ),
      (
        "Nurses in Varga walked out for nine hours over their pay.",
        "Nurses in Varga walked out for nine hours over pay."
      ),
      (
        "The museum at Calder lost nine paintings in the fire.",
        "The museum at Calder lost nine paintings in that fire."
      ),
    ])
  func repeats(first: String, second: String) {
    let pair = DriftedPair(
      event: "", first: first + "\nIt rained on the hills all day.\n" + second,
      second: "Nothing else was heard of it.")
    let found = discrepancies(in: ClaimRelations(pair.claims)).map(\.kind)
    #expect(found.contains(.repeat), "found: \(found)")
  }

  @Test(
    "what one says and another denies, with the cues",
    arguments: [
      (
        "Officials said the ministry had offered the nurses of Kelmore a raise of four percent.",
        "Minister Oskar Prahl denied that the ministry had offered the nurses of Kelmore a raise of four percent.",
        "'Officials said' against 'Oskar Prahl denied'"
      ),
      (
        "Engineer Hugh Tarrant said the dam above Selby is safe for the next winter.",
        "Mayor Ines Calder said the dam above Selby is not safe for the next winter.",
        "'Hugh Tarrant said' against 'Ines Calder said … not'"
      ),
      (
        "Police said driver Paul Okoro had stolen the pension funds of the miners.",
        "Driver Paul Okoro denied that he had stolen the pension funds of the miners.",
        "denied'"
      ),
      (
        "The union claimed that Nordwind would close the yard in Port Sable.",
        "Nordwind denied that it would close the yard in Port Sable.",
        "'The union claimed' against 'Nordwind denied'"
      ),
      (
        "Farmer Jo Pryce said the river had poisoned the wells of Calder.",
        "Doctor Nils Aker said the river had never poisoned the wells of Calder.",
        "'Jo Pryce said' against 'Nils Aker said … never'"
      ),
    ])
  func stances(first: String, second: String, expected: String) {
    let found = expect(.stance, between: first, second)
    #expect(
      found.contains { $0.what.exact.contains(expected) }, "found: \(found.map(\.what.exact))")
  }

  @Test(
    "no stance against another",
    arguments: [
      (
        "Mayor Ines Calder said the plan was not only cheap but safe for the port of Sable.",
        "Captain Rosa Feld said the plan was cheap and safe for the port of Sable."
      ),
      (
        "“I am fine with the new rules of the council of Varga,” Omar Haddad said.",
        "“I am not fine with the new rules of the council of Varga,” Ana Ruiz said."
      ),
      (
        "Police said the driver of the bus to Lowden had no licence and fled.",
        "Police said the bus to Lowden was stolen by a man who fled on foot."
      ),
    ])
  func noStances(first: String, second: String) {
    let found = Self.found(first, second).filter { $0.kind == .stance }
    #expect(found.isEmpty, "found: \(found.map(\.what.exact))")
  }

  @discardableResult
  private func expect(
    _ kind: Discrepancy.Kind, between first: String, _ second: String
  ) -> [Discrepancy] {
    let all = Self.found(first, second)
    let found = all.filter { $0.kind == kind }
    #expect(!found.isEmpty, "found: \(all.map { "\($0.kind.rawValue): \($0.what.exact)" })")
    return found
  }

  private static func found(_ first: String, _ second: String) -> [Discrepancy] {
    let pair = DriftedPair(
      event: first, first: first + "\nThe river is low for the time of year.",
      second: second + "\nReaders wrote to us about the weather.")
    return discrepancies(in: ClaimRelations(pair.claims))
  }
}
