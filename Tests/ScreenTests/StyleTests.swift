import Screen
import Testing

struct StyleTests {
  @Test func `no two styles have one letter`() {
    let styles = Role.allCases.flatMap { [Style($0), Style($0, isFocused: true)] }
    #expect(Set(styles.map(\.letter)).count == styles.count)
  }

  @Test func `a capital is where the person is`() {
    for role in Role.allCases {
      #expect(role.letter.isLowercase)
      #expect(Style(role).letter == role.letter)
      #expect(Style(role, isFocused: true).letter.isUppercase)
    }
  }

  @Test func `running text is plain`() {
    #expect(Style.plain == Style(.text))
    #expect(Style.plain != Style(.text, isFocused: true))
  }
}
