import Export
import Text

extension Desk {
  /// The scale that the session is set to; nil where it is set to none.
  func houseScale(in world: World) throws(CommandError) -> HouseScale? {
    guard let path = scalePath(in: world) else { return nil }
    return try HouseScale(at: path, in: world.files)
  }

  /// The file of that scale, absolute.
  func scalePath(in world: World) -> String? {
    let path = value(of: .scale)
    return path.isEmpty ? nil : world.absolute(path.exact)
  }
}
