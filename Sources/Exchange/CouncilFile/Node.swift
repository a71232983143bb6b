import Almanac
import Wording

/// A value of the file, with its place and its line.
struct Node {
  let place: Place
  let line: Int
  let value: Value

  enum Value {
    case text(String)
    case integer(Int)
    case decimal
    case boolean(Bool)
    case date(Day)
    case time(TimeOfDay)
    case dateTime(Moment)
    case offsetDateTime
    case list([Node])
    case table([Member])
  }

  /// A key of a table with its value.
  struct Member {
    let key: String
    let node: Node
  }

  var kind: ValueKind {
    switch value {
    case .text: .text
    case .integer: .integer
    case .decimal: .decimal
    case .boolean: .boolean
    case .date: .date
    case .time: .time
    case .dateTime: .dateTime
    case .offsetDateTime: .offsetDateTime
    case .list: .list
    case .table: .table
    }
  }
}
