import Corpora
import Sessions
import Text

extension FactCheckFile {
  /// The file that a session names, where it is and has the bytes that were recorded.
  ///
  /// - Parameter folder: of the session file: the recorded path is relative to it.
  init?(recorded: FactChecksLoaded, folder: String, limits: LoadLimits) {
    guard let place = place(of: recorded.path, from: folder),
      let file = try? FactCheckFile(at: place, limits: limits), file.digest == recorded.fileDigest
    else { return nil }
    self = file
  }
}

extension ClaimFile {
  /// The file that a session names, where it is and has the bytes that were recorded.
  ///
  /// - Parameter folder: of the session file: the recorded path is relative to it.
  init?(recorded: ClaimsLoaded, folder: String, limits: LoadLimits) {
    guard let place = place(of: recorded.path, from: folder),
      let file = try? ClaimFile(at: place, limits: limits), file.digest == recorded.fileDigest
    else { return nil }
    self = file
  }
}

/// A recorded path as it is from here; nil where none was recorded.
private func place(of path: UntrustedText?, from folder: String) -> String? {
  path.map { $0.exact.hasPrefix("/") ? $0.exact : folder + "/" + $0.exact }
}
