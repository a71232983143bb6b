public import Wording

/// The answer to a question: as JSON for programs, as lines for people.
public protocol Report: Encodable {
  /// The answer in plain lines.
  func lines(_ words: any Words) -> [String]
}

/// Text in columns.
enum Columns {
  /// Rows of cells, each column as wide as its widest cell, two spaces between.
  ///
  /// The last cell of a row that is not empty is not filled up.
  static func lines(_ rows: [[String]]) -> [String] {
    let rows = rows.map { row in Array(row[..<(1 + (row.lastIndex { !$0.isEmpty } ?? -1))]) }
    var widths: [Int] = []
    for row in rows {
      for (column, cell) in row.dropLast().enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], cell.count)
      }
    }
    return rows.map { row in
      row.enumerated().map { column, cell in
        column == row.count - 1 || column >= widths.count
          ? cell : cell + String(repeating: " ", count: max(0, widths[column] - cell.count))
      }.joined(separator: "  ")
    }
  }
}
