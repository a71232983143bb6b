/// A language in which dates are printed for people.
public enum Language: String, Sendable, CaseIterable, Codable {
  /// Dutch.
  case nl
  /// English.
  case en
}
