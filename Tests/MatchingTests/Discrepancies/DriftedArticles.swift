extension DriftedPair {
  static let strike = DriftedPair(
    event: "nurses strike",
    first: """
      Nurses at Kelmore hospital walked out for nine hours on Tuesday, union leader Dana Whitcombe said.
      Health minister Oskar Prahl confirmed that the ministry had offered the nurses a raise of four percent.
      Two officials said the talks on pay would go on after the weekend.
      """,
    second: """
      Nurses at the Kelmore hospital walked out for 19 hours on Tuesday, union leader Dana Whitcomb said.
      Health minister Oskar Prahl denied that the ministry had offered the nurses a raise of four percent.
      Many officials said the talks on pay would go on after the weekend.
      """)

  static let ferry = DriftedPair(
    event: "a ferry is inspected",
    first: """
      Captain Ivo Marsh met harbour inspector Lena Dufour on the ferry Aurelia in Port Sable on Monday.
      The two spoke for three hours.
      Repairs of the ferry will begin in spring, the owners announced.
      """,
    second: """
      On Monday harbour inspector Lena Dufour questioned Captain Ivo Marsh aboard the Aurelia in Port Sable for 13 hours.
      The owners announced that repairs of the ferry would begin in spring.
      """)

  static let election = DriftedPair(
    event: "an election is called",
    first: """
      The election for the council of Varga will be held on 12 June 2021, the commission said.
      Six parties want to stand in the election.
      """,
    second: """
      The election for the council of Varga will be held on 21 June 2021, the commission said.
      Turnout was low the last time.
      """)

  static let spill = DriftedPair(
    event: "an oil spill",
    first: """
      The oil spill at Corran Bay killed 200 seabirds, the wardens said.
      The ship had lost its way in fog.
      """,
    second: """
      The oil spill at Corran Bay has now killed 350 seabirds, the wardens said.
      Volunteers wash the birds in a school.
      """)

  static let dam = DriftedPair(
    event: "a dam leaks",
    first: """
      According to two engineers, the dam above Selby leaks in four places near its foot.
      Engineer Hugh Tarrant said the wall “will probably hold for most of the winter.”
      """,
    second: """
      The dam above Selby leaks in four places near its foot.
      Engineer Hugh Tarrant said the wall “will hold for the winter.”
      """)

  /// A copy that tells the same, with a sentence of its own before.
  var faithful: DriftedPair {
    DriftedPair(
      event: event, first: first, second: "Readers wrote to us about this.\n" + first,
      outlets: outlets)
  }
}
