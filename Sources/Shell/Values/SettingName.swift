import Corpora
import Sessions
import Text

/// What can be set, in one session.
public enum SettingName: String, Choice {
  case hints, pager, keys, timing, title, scale
  case maxFileBytes = "max-file-bytes"
  case maxUnpackedBytes = "max-unpacked-bytes"
  case maxDocumentBytes = "max-document-bytes"
  case maxPageBytes = "max-page-bytes"
  case maxLines = "max-lines"
  case maxFolderDepth = "max-folder-depth"
  case maxFiles = "max-files"
  case maxRecords = "max-records"
  case maxNesting = "max-nesting"
  case maxAttributes = "max-attributes"

  public static let kind = "setting"
  public static let placeholder = "NAME"

  var meaning: DisplayText {
    switch self {
    case .hints: "a line on what could come next"
    case .pager: "long answers go through the pager"
    case .keys: "next takes single keys, without Enter"
    case .timing: "how long each command took is said"
    case .title: "what reports call this check"
    case .scale: "the file with the house's own ratings, for reports and --rating"
    case .maxFileBytes: "bytes read of one file"
    case .maxUnpackedBytes: "bytes unpacked from one archive"
    case .maxDocumentBytes: "bytes of one document"
    case .maxPageBytes: "bytes of one page's markup"
    case .maxLines: "lines of one text that are not blank"
    case .maxFolderDepth: "folders inside folders"
    case .maxFiles: "files found under the paths of one load"
    case .maxRecords: "records read from one collection"
    case .maxNesting: "elements open at once in a page"
    case .maxAttributes: "attributes of one element"
    }
  }

  /// Where a cap is kept; nil for a setting that is none.
  var cap: (WritableKeyPath<LoadLimits, Int>)? {
    switch self {
    case .hints, .pager, .keys, .timing, .title, .scale: nil
    case .maxFileBytes: \.fileBytes
    case .maxUnpackedBytes: \.unpackedBytes
    case .maxDocumentBytes: \.documentBytes
    case .maxPageBytes: \.pageBytes
    case .maxLines: \.lines
    case .maxFolderDepth: \.folderDepth
    case .maxFiles: \.files
    case .maxRecords: \.records
    case .maxNesting: \.nesting
    case .maxAttributes: \.attributes
    }
  }

  private var isSwitch: Bool { [.hints, .pager, .keys, .timing].contains(self) }

  /// Whether it can be set to these words.
  func takes(_ words: String) -> Bool {
    if isSwitch { return words == "on" || words == "off" }
    return cap == nil || Int(words).map { $0 > 0 } == true
  }

  /// What may be proposed for it.
  func choices(at desk: Desk) -> [String] {
    isSwitch ? ["on", "off"] : [desk.value(of: self).exact].filter { !$0.isEmpty }
  }

  var expected: String { isSwitch ? "on or off" : "a number from 1" }

  /// What it stands at where nobody has set it.
  var usual: String {
    if let cap { return String(LoadLimits()[keyPath: cap]) }
    if self == .timing { return "off" }
    return isSwitch ? "on" : ""
  }
}

extension Desk {
  /// What a setting stands at.
  func value(of setting: SettingName) -> UntrustedText {
    session.setting(setting.rawValue) ?? UntrustedText(setting.usual)
  }

  func isOn(_ setting: SettingName) -> Bool { value(of: setting).exact == "on" }
}

extension Session {
  /// The caps on loading, as they are set.
  var limits: LoadLimits {
    var limits = LoadLimits()
    for name in SettingName.allCases {
      guard let cap = name.cap, let value = setting(name.rawValue).flatMap({ Int($0.exact) })
      else { continue }
      limits[keyPath: cap] = value
    }
    return limits
  }
}
