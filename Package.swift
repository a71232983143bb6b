// swift-tools-version: 6.2
import PackageDescription

/// What every target is compiled with.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

/// The core never touches memory by hand, and the compiler holds it to that.
let core: [SwiftSetting] = settings + [.strictMemorySafety()]

let package = Package(
  name: "marktmeester",
  products: [
    // For the benchmarks, which are a package of their own.
    .library(name: "Planning", targets: ["Planning"]),
    .library(name: "Exchange", targets: ["Exchange"]),
    .library(name: "Intake", targets: ["Council", "Intake"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    .package(url: "https://github.com/pointfreeco/swift-custom-dump", from: "1.7.3"),
  ],
  targets: [
    // The core: values and pure functions.
    .target(name: "Almanac", swiftSettings: core),
    .target(name: "Council", dependencies: ["Almanac"], swiftSettings: core),
    .systemLibrary(name: "CCadical", providers: [.apt(["libcadical-dev"])]),
    .target(
      name: "Planning", dependencies: ["Almanac", "CCadical", "Council"], swiftSettings: core,
      linkerSettings: [
        // CaDiCaL is an archive written in C++, and goes into the program with its library.
        .linkedLibrary(":libstdc++.a"), .linkedLibrary("m"),
      ]),
    .target(name: "Intake", dependencies: ["Almanac", "Council"], swiftSettings: core),
    .target(
      name: "Wording", dependencies: ["Almanac", "Council", "Intake", "Planning"],
      swiftSettings: core),

    // The desk: what is on the screen, what keys mean, and the terminal itself.
    .target(name: "Screen", swiftSettings: core),
    .target(
      name: "Desk",
      dependencies: ["Almanac", "Council", "Intake", "Planning", "Screen", "Wording"],
      swiftSettings: core),
    .target(
      name: "CTerminal", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "Terminal", dependencies: ["CTerminal", "Screen"], swiftSettings: settings),

    // The edges: files, databases, text for other programs.
    .target(
      name: "Exchange",
      dependencies: ["Almanac", "Council", "Planning", "Wording", "TOMLKit"],
      swiftSettings: settings),
    .target(
      name: "Store",
      dependencies: [
        "Almanac", "Council",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: settings),
    .target(
      name: "Resources", path: "Resources",
      resources: [.embedInCode("demo-council.toml"), .embedInCode("demo-letter.txt")],
      swiftSettings: settings),

    .executableTarget(
      name: "marktmeester",
      dependencies: [
        "Almanac", "Council", "Desk", "Exchange", "Intake", "Planning", "Resources", "Screen",
        "Store", "Terminal", "Wording",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    .target(
      name: "TestSupport", dependencies: ["Almanac", "Council"], path: "Tests/Support",
      swiftSettings: settings),
    .testTarget(
      name: "AlmanacTests", dependencies: ["Almanac", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "CouncilTests", dependencies: ["Almanac", "Council", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "PlanningTests", dependencies: ["Almanac", "Council", "Planning", "TestSupport"],
      swiftSettings: settings),
    .executableTarget(
      name: "fuzz-intake", dependencies: ["Almanac", "Council", "Intake", "TestSupport"],
      path: "Tests/Fuzz", swiftSettings: settings),
    .executableTarget(
      name: "weigh-intake", dependencies: ["Almanac", "Council", "Intake", "TestSupport"],
      path: "Tests/Weigh", exclude: ["sentences.tsv", "Letters"], swiftSettings: settings),
    .testTarget(
      name: "IntakeTests", dependencies: ["Almanac", "Council", "Intake", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "WordingTests",
      dependencies: ["Almanac", "Council", "Intake", "Planning", "Wording", "TestSupport"],
      swiftSettings: settings),
    .testTarget(name: "ScreenTests", dependencies: ["Screen"], swiftSettings: settings),
    .testTarget(
      name: "DeskTests",
      dependencies: [
        "Almanac", "Council", "Desk", "Intake", "Planning", "Screen", "TestSupport", "Wording",
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "terminal-probe", dependencies: ["Screen", "Terminal"], path: "Tests/Probe",
      swiftSettings: settings),
    .testTarget(
      name: "TerminalTests", dependencies: ["CTerminal", "Screen", "Terminal", "terminal-probe"],
      swiftSettings: settings),
    .testTarget(
      name: "ExchangeTests",
      dependencies: [
        "Almanac", "Council", "Exchange", "Planning", "Resources", "TestSupport", "Wording",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "StoreTests",
      dependencies: [
        "Almanac", "Council", "Store", "TestSupport", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "EndToEnd", dependencies: ["marktmeester", "TestSupport"], swiftSettings: settings),
  ]
)
