import Text

/// A stroke for a number among others: up to so many columns; any number above 0 shows.
func bar(_ count: Int, of most: Int, columns: Int, in world: World) -> DisplayText {
  let length = most == 0 ? 0 : (count * columns + most - 1) / most
  return "\(String(repeating: world.hasSymbols ? "█" : "#", count: length))"
}
