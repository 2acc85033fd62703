import Testing

@testable import Matching

@Suite struct PostTextTests {
  private func words(_ text: String) -> String {
    text.split(separator: " ").joined(separator: " ")
  }

  @Test func takesAPostApart() {
    let post = PostText(
      "Look at #BlueWhales2020 from @sea_life! https://t.co/x1 pic.twitter.com/Ab9 "
        + "— Ann O’Hara (@AnnOH) January 14, 2020")
    #expect(words(post.body) == "Look at from !")
    #expect(words(post.tags) == "Blue Whales 2020 BlueWhales2020 sea life sea_life")
    #expect(words(post.author) == "Ann O’Hara Ann OH")
    #expect(words(post.date) == "January 14, 2020")
    #expect(post.showsSomething)
  }

  @Test(arguments: [
    "A plain sentence (with a note) - no more.", "50 % @ 3 # 4", "(@", "— (@a) May",
  ])
  func leavesOtherTextAlone(text: String) {
    let post = PostText(text)
    #expect(words(post.body) == text || post.author.isEmpty && post.date.isEmpty)
    #expect(!post.showsSomething)
  }

  @Test func keepsWhatFollowsASignature() {
    let post = PostText("One — A (@a) May 1, 2019 two — B (@b) June 2, 2019")
    #expect(words(post.body) == "One two")
    #expect(words(post.date) == "May 1, 2019 June 2, 2019")
  }
}
