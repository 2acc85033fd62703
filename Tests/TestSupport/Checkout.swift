#if canImport(Glibc)
  import Glibc
#endif

/// Where the checkout and what stands beside it are, for tests that read files.
public enum Checkout {
  /// The folder that holds Package.swift.
  public static let root: String = {
    var parts = #filePath.split(separator: "/").map(String.init)
    parts.removeLast(3)
    return "/" + parts.joined(separator: "/")
  }()

  /// A file or folder under `../shared`; nil where that is absent.
  public static func shared(_ name: String) -> String? {
    let path = root + "/../shared/" + name
    return access(path, R_OK) == 0 ? path : nil
  }
}
