// swift-tools-version: 6.2

import PackageDescription

/// Whether the targets under `Tests/Fuzz` are there, and everything is built for them: `.ci/fuzz`.
let isFuzzed = Context.environment["FACTDESK_FUZZ"] != nil
let watched = ["-sanitize=fuzzer,address"]

/// Every target: Swift 6 language mode (from the tools version), warnings are errors.
let strict: [SwiftSetting] =
  [.treatAllWarnings(as: .error)] + (isFuzzed ? [.unsafeFlags(watched)] : [])

/// The release program carries the Swift libraries with it and runs where Swift is not installed.
///
/// FoundationEssentials, which swift-argument-parser uses, does not name the two libraries it needs
/// itself when it is linked so.
let standalone: [LinkerSetting] = [
  .unsafeFlags(
    [
      "-static-stdlib", "-lCoreFoundation", "-l_CFXMLInterface", "-l_FoundationCShims",
      "-l_FoundationCollections", "-l_FoundationICU",
    ],
    .when(configuration: .release))
]

/// A module of the product, with its tests beside it in `Tests/<name>Tests` and, where it has one,
/// its article in `<name>.md`, and other pages.
func module(
  _ name: String, _ dependencies: [Target.Dependency], tests: [Target.Dependency] = [],
  hasArticle: Bool = false, pages: [String] = []
) -> [Target] {
  [
    .target(
      name: name, dependencies: dependencies,
      exclude: (hasArticle ? ["\(name).md"] : []) + pages, swiftSettings: strict),
    .testTarget(
      name: "\(name)Tests",
      dependencies: [.byName(name: name), "TestSupport"] + dependencies + tests,
      swiftSettings: strict),
  ]
}

/// The programs that libFuzzer drives, each in `Tests/Fuzz/<name>`.
let fuzzers: [(name: String, dependencies: [Target.Dependency])] =
  !isFuzzed
  ? []
  : [
    ("Pages", ["Corpora"]),
    ("Bytes", ["Corpora"]),
    ("Records", ["Corpora", "JSONLines"]),
    ("Claims", ["Claims", "Corpora", "Text"]),
    ("Journals", ["Corpora", "Sessions", "Text"]),
  ]

/// Their targets. The linker gold fails on what the sanitizers export.
let fuzzTargets: [Target] =
  !isFuzzed
  ? []
  : [
    .systemLibrary(name: "CFuzzer", path: "Tests/Fuzz/CFuzzer"),
    .target(
      name: "FuzzSupport", dependencies: ["CFuzzer", "Corpora", "Text"],
      path: "Tests/Fuzz/Support", swiftSettings: strict),
  ]
    + fuzzers.map { fuzzer in
      .executableTarget(
        name: "Fuzz\(fuzzer.name)", dependencies: ["FuzzSupport"] + fuzzer.dependencies,
        path: "Tests/Fuzz/\(fuzzer.name)",
        swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])],
        linkerSettings: [.unsafeFlags(watched + ["-use-ld=lld"])])
    }

let package = Package(
  name: "factdesk",
  products: [
    .executable(name: "factdesk", targets: ["factdesk"]),
    .executable(name: "factdesk-bench", targets: ["factdesk-bench"]),
  ]
    + fuzzers.map { .executable(name: "Fuzz\($0.name)", targets: ["Fuzz\($0.name)"]) },
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
  ],
  targets: [
    .systemLibrary(name: "CByteClasses"),
    .systemLibrary(name: "CEditline", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
    .systemLibrary(name: "CFastHash", providers: [.apt(["libxxhash-dev"])]),
    .systemLibrary(name: "CMessageDigest", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
    .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(
      name: "CRegularExpressions", linkerSettings: [.linkedLibrary("re2")]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .executableTarget(
      name: "LinePrompt", dependencies: ["LineEditor"], path: "Tests/LinePrompt",
      swiftSettings: strict),
    .executableTarget(
      name: "factdesk",
      dependencies: [
        "Shell", "LineEditor", "Export", "Sessions", "Text", "JSONLines",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict, linkerSettings: standalone),
    .executableTarget(
      name: "factdesk-bench",
      dependencies: [
        "Shell", "Export", "LineEditor", "Sessions", "Matching", "Claims", "Corpora", "Text",
        "JSONLines", "Threads",
      ],
      swiftSettings: strict, linkerSettings: standalone),
  ]
    + module("LineEditor", ["CEditline"], tests: ["LinePrompt"], hasArticle: true)
    + module("JSONLines", [], hasArticle: true)
    + module("Text", [], tests: ["JSONLines"], hasArticle: true)
    + module("Threads", [], hasArticle: true)
    + module(
      "Corpora", ["Text", "JSONLines", "Threads", "CMessageDigest", "CXML", "CZlib"],
      hasArticle: true)
    + module("Claims", ["Corpora", "Text"], hasArticle: true)
    + module(
      "Matching", ["Claims", "Corpora", "Text", "Threads", "CByteClasses", "CRegularExpressions"],
      hasArticle: true)
    + module(
      "Sessions", ["Claims", "Corpora", "Text", "JSONLines", "Threads"], hasArticle: true,
      pages: ["SharedSession.md"])
    + module(
      "Export",
      [
        "Sessions", "Matching", "Claims", "Corpora", "Text", "JSONLines",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      hasArticle: true)
    + module(
      "Shell",
      [
        "Export", "Sessions", "Matching", "Claims", "Corpora", "Text", "JSONLines", "Threads",
        "LineEditor", "CFastHash",
      ], tests: ["factdesk"], hasArticle: true)
    + fuzzTargets
)
