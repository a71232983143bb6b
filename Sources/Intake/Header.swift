import Almanac

/// What the head of a letter says.
struct Header: Sendable {
  /// A field, with the tokens that it was read from.
  struct Field<Value: Sendable>: Sendable {
    var value: Value
    var range: Range<Int>
  }

  /// The date of the letter.
  var date: Field<Day>?
  /// The municipality's own case number.
  var caseNumber: Field<String>?
  /// A number that whoever wrote gave the letter, where it looks like one of a case.
  var ownReference: Field<String>?
  /// What the letter is about.
  var subject: Field<String>?
  /// The portfolio that the head names, in lower case.
  var portfolio: Field<String>?
  /// What stands behind "Van:".
  var from: Range<Int>?
  /// The index of the first token behind the head.
  var bodyStart = 0
  /// The lines of the head that are neither labels nor dates nor addresses.
  var headings: [Range<Int>] = []
}
