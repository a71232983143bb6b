// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "marktmeester", path: "..")],
  targets: [
    .executableTarget(
      name: "figures",
      dependencies: [
        .product(name: "Planning", package: "marktmeester"),
        .product(name: "Exchange", package: "marktmeester"),
      ]),
    .executableTarget(
      name: "intake",
      dependencies: [
        .product(name: "Exchange", package: "marktmeester"),
        .product(name: "Intake", package: "marktmeester"),
      ]),
  ]
)
