import Testing

@Suite struct CompareCommandTests {
  @Test(arguments: [
    ("The ship sank near the port in May.", nil),
    (
      "The navy denied that the ship sank near the port in May.",
      "    against c1 (against: denied)"
    ),
    (
      "It is unclear whether the ship sank near the port in May.",
      "    observing c1 (open: unclear)"
    ),
  ])
  func saysWhatAWordingDoesWithTheFirst(text: String, expected: String?) {
    let bench = Bench()
    bench.run("claim \"The ship sank near the port in May.\"")
    bench.run("claim \"\(text)\"")
    let said = bench.say("compare c1 c2")
    #expect(said.filter { $0.contains(" c1 (") } == (expected.map { [$0] } ?? []))
  }
}
