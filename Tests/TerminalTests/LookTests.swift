import CTerminal
import Screen
import Testing

@testable import Terminal

struct LookTests {
  @Test func `every role has a look of its own where it must not be mistaken`() {
    let roles: [Role] = [.text, .costly, .refused, .alarm, .own]
    for hasColours in [true, false] {
      let looks = Set(roles.map { Look(Style($0), hasColours: hasColours) })
      #expect(looks.count == roles.count)
    }
  }

  @Test(arguments: Role.allCases)
  func `where the person is, it is in reverse and never dim`(role: Role) {
    for hasColours in [true, false] {
      let look = Look(Style(role, isFocused: true), hasColours: hasColours)
      #expect(look.attributes & Int32(MM_REVERSE) != 0)
      #expect(look.attributes & Int32(MM_DIM) == 0)
      let other = Look(Style(role), hasColours: hasColours)
      #expect(other.attributes & Int32(MM_REVERSE) == 0)
    }
  }

  @Test(arguments: Role.allCases)
  func `no blue, no black, no white`(role: Role) {
    #expect([0, 1, 2, 3, 5, 6].contains(Look(Style(role), hasColours: true).colour))
    #expect(Look(Style(role), hasColours: false).colour == 0)
  }
}
