import Testing

@testable import Shell

/// Paths as a session records them: told from the folder of its file.
@Suite struct RecordedPathTests {
  @Test(arguments: [
    ("/home/ana/articles/a.txt", "/home/ana/sessions", "../articles/a.txt"),
    ("/home/ana/a.txt", "/home/ana", "a.txt"),
    ("/a.txt", "/home/ana/x", "../../../a.txt"),
    ("/home/ana/x/y/a.txt", "/", "home/ana/x/y/a.txt"),
  ])
  func comeBackAsTheyWere(path: String, folder: String, told: String) {
    #expect(relative(path, to: folder) == told)
    #expect(resolved(told, from: folder) == path)
  }

  @Test func fromAFolderThatIsItselfToldFromSomewhere() {
    #expect(resolved("../a.txt", from: "sessions") == "sessions/../a.txt")
  }
}
