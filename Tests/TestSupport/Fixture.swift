import FoundationEssentials

/// Files in `Tests/Golden` that tests read.
public enum Fixture {
  /// Nil where there is no such file.
  public static func bytes(_ name: String) -> [UInt8]? {
    (try? Data(contentsOf: URL(filePath: Checkout.root + "/Tests/Golden/" + name))).map {
      Array($0)
    }
  }
}
