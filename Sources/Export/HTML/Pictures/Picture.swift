import Text

/// A picture in SVG that says what it shows: its name and a description stand in it for those who do
/// not see it.
struct Picture {
  /// Of the canvas on which the shapes are; the page scales it.
  private let width: Int
  private let height: Int
  private var shapes: HTMLText = ""

  /// How wide a character of the pictures' type is drawn, and how far apart its lines are.
  static let column = 7.8
  static let line = 20

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  mutating func add(_ shape: HTMLText) {
    shapes += shape
    shapes += "\n"
  }

  /// Words that begin at `x`, or end there.
  mutating func words(
    _ words: String, x: Int, y: Int, kind: String = "", isEnding: Bool = false
  ) {
    let anchor: HTMLText = isEnding ? " text-anchor=\"end\"" : ""
    let kind: HTMLText = kind.isEmpty ? "" : " class=\"\(kind)\""
    add("<text x=\"\(x)\" y=\"\(y)\"\(kind)\(anchor)>\(words)</text>")
  }

  /// A figure with the picture and what is to be said below it.
  ///
  /// - Parameter id: distinct from those of all other elements of the page.
  func figure(
    id: String, name: HTMLText, description: HTMLText, caption: HTMLText, kind: String = ""
  ) -> HTMLText {
    let kind: HTMLText =
      kind.isEmpty ? "" : " class=\"\(kind)\" preserveAspectRatio=\"none\""
    return """
      <figure>
      <svg role="img" viewBox="0 0 \(width) \(height)" aria-labelledby="\(id)-name \(id)-words"\(kind)>
      <title id="\(id)-name">\(name)</title>
      <desc id="\(id)-words">\(description)</desc>
      \(shapes)</svg>
      <figcaption>\(caption)</figcaption>
      </figure>
      """
  }
}
