/// The texts that are built into the program.
public enum Texts {
  /// A council file: a council with the calendar of Hengelo, roles instead of names.
  public static var demoCouncil: String { text(PackageResources.demo_council_toml) }

  /// A request letter of that council's college, in Dutch.
  public static var demoLetter: String { text(PackageResources.demo_letter_txt) }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
