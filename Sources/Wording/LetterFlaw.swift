/// Why a file holds no letter that can be read, or none that a person sent.
public enum LetterFlaw: Error, Hashable, Sendable {
  // What the file is.
  /// Nothing stands in it.
  case empty
  /// It is no text, from this byte on.
  case binary(byte: Int)
  /// It is a text with layout, of a word processor.
  case richText
  /// It is a file of an office program, a mail of Outlook's own or an archive.
  case office
  /// It is data for programs, as JSON.
  case data
  /// It is a picture.
  case image
  /// It is longer than any letter.
  case tooLong(limit: Int)

  // A mail.
  /// Its parts lie deeper in each other than this.
  case tooDeep(Int)
  /// It has more parts than this.
  case tooManyParts(Int)

  // A PDF.
  /// There is no program that reads PDF.
  case noReader
  /// It has pages without words.
  case scan
  /// It asks for a password.
  case locked
  /// It is broken; in the words of the program that reads it.
  case damaged(String)
  /// Reading it took more than these seconds.
  case slow(seconds: Int)
}
