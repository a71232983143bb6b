/// Columns and rows.
public struct Size: Hashable, Sendable {
  /// How many characters a row has.
  public var columns: Int
  /// How many rows there are.
  public var rows: Int

  /// A size; less than nothing is nothing.
  public init(_ columns: Int, _ rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A place: column and row from the top left, from 0.
public struct Point: Hashable, Sendable {
  /// The column.
  public var x: Int
  /// The row.
  public var y: Int

  /// A place.
  public init(_ x: Int, _ y: Int) {
    self.x = x
    self.y = y
  }
}

/// A part of a screen.
public struct Rect: Hashable, Sendable {
  /// Its first column.
  public var x: Int
  /// Its first row.
  public var y: Int
  /// How many columns it has.
  public var width: Int
  /// How many rows it has.
  public var height: Int

  /// A part of a screen; less than nothing is nothing.
  public init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// A whole screen.
  public init(_ size: Size) { self.init(x: 0, y: 0, width: size.columns, height: size.rows) }

  /// The column after its last.
  public var right: Int { x + width }

  /// The row after its last.
  public var bottom: Int { y + height }

  /// Whether nothing fits in it.
  public var isEmpty: Bool { width == 0 || height == 0 }

  /// One of its rows, counted from 0; empty where it has no such row.
  public func row(_ index: Int) -> Rect {
    Rect(x: x, y: y + index, width: width, height: index >= 0 && index < height ? 1 : 0)
  }

  /// So many rows taken off its top, and what is left.
  public func splitTop(_ rows: Int) -> (top: Rect, rest: Rect) {
    let rows = min(max(0, rows), height)
    return (
      Rect(x: x, y: y, width: width, height: rows),
      Rect(x: x, y: y + rows, width: width, height: height - rows)
    )
  }

  /// So many rows taken off its bottom, and what is left.
  public func splitBottom(_ rows: Int) -> (bottom: Rect, rest: Rect) {
    let (rest, bottom) = splitTop(height - min(max(0, rows), height))
    return (bottom, rest)
  }

  /// So many columns taken off its left, and what is left.
  public func splitLeft(_ columns: Int) -> (left: Rect, rest: Rect) {
    let columns = min(max(0, columns), width)
    return (
      Rect(x: x, y: y, width: columns, height: height),
      Rect(x: x + columns, y: y, width: width - columns, height: height)
    )
  }

  /// The part without so many columns on either side and so many rows above and below.
  public func inset(_ columns: Int, _ rows: Int = 0) -> Rect {
    Rect(
      x: x + min(columns, width), y: y + min(rows, height), width: width - 2 * columns,
      height: height - 2 * rows)
  }
}
