import Text

/// A stroke for a number among others: up to so many columns; any number above 0 shows. Nothing for
/// those who listen: the number stands beside it.
func bar(_ count: Int, of most: Int, columns: Int, in world: World) -> DisplayText {
  guard !world.isAccessible else { return "" }
  let length = most == 0 ? 0 : (count * columns + most - 1) / most
  return "\(String(repeating: world.hasSymbols ? "█" : "#", count: length))"
}

/// A row of columns of one character each, as high as the numbers; any number above 0 shows.
func sparkline(_ counts: [Int], in world: World) -> DisplayText {
  let heights = Array(world.hasSymbols ? " ▁▂▃▄▅▆▇█" : " .:-=+*#@")
  let most = max(1, counts.max() ?? 1)
  let steps = heights.count - 1
  return "\(String(counts.map { heights[($0 * steps + most - 1) / most] }))"
}
