import Screen
import Testing

struct RectTests {
  private let part = Rect(x: 2, y: 3, width: 10, height: 5)

  @Test func `less than nothing is nothing`() {
    #expect(Size(-1, -5) == Size(0, 0))
    #expect(Rect(x: 0, y: 0, width: -1, height: 2).width == 0)
    #expect(Rect(x: 0, y: 0, width: 4, height: -2).isEmpty)
    #expect(!part.isEmpty)
  }

  @Test func `it ends where it ends`() {
    #expect(part.right == 12)
    #expect(part.bottom == 8)
    #expect(Rect(Size(80, 24)) == Rect(x: 0, y: 0, width: 80, height: 24))
  }

  @Test func `a row that it has not is empty`() {
    #expect(part.row(0) == Rect(x: 2, y: 3, width: 10, height: 1))
    #expect(part.row(4) == Rect(x: 2, y: 7, width: 10, height: 1))
    #expect(part.row(5).isEmpty)
    #expect(part.row(-1).isEmpty)
  }

  @Test func `what is split off and what is left make the whole`() {
    let (top, below) = part.splitTop(2)
    #expect(top == Rect(x: 2, y: 3, width: 10, height: 2))
    #expect(below == Rect(x: 2, y: 5, width: 10, height: 3))
    let (bottom, above) = part.splitBottom(2)
    #expect(bottom == Rect(x: 2, y: 6, width: 10, height: 2))
    #expect(above == Rect(x: 2, y: 3, width: 10, height: 3))
    let (left, right) = part.splitLeft(4)
    #expect(left == Rect(x: 2, y: 3, width: 4, height: 5))
    #expect(right == Rect(x: 6, y: 3, width: 6, height: 5))
  }

  @Test(arguments: [-3, 0, 100])
  func `no more is split off than there is, and no less than nothing`(count: Int) {
    let kept = count > 0 ? 0 : 5
    #expect(part.splitTop(count).top.height == 5 - kept)
    #expect(part.splitTop(count).rest.height == kept)
    #expect(part.splitBottom(count).bottom.height == 5 - kept)
    #expect(part.splitBottom(count).bottom.bottom == part.bottom)
    #expect(part.splitLeft(count).left.width == (count > 0 ? 10 : 0))
  }

  @Test func `an inset stays within`() {
    #expect(part.inset(1) == Rect(x: 3, y: 3, width: 8, height: 5))
    #expect(part.inset(2, 1) == Rect(x: 4, y: 4, width: 6, height: 3))
    let none = part.inset(8, 4)
    #expect(none.isEmpty)
    #expect(none.x <= part.right && none.y <= part.bottom)
  }
}
