import Almanac
import TestSupport
import Testing

struct DayRangeTests {
  let september = DayRange("2023-09-01", "2023-09-30")

  @Test func `both ends are included`() {
    #expect(september.contains("2023-09-01" as Day))
    #expect(september.contains("2023-09-30" as Day))
    #expect(!september.contains("2023-08-31" as Day))
    #expect(!september.contains("2023-10-01" as Day))
    #expect(september.count == 30)
    #expect(DayRange("2023-09-26").count == 1)
  }

  @Test func `a range never runs backwards`() async {
    #expect(DayRange(checked: "2023-09-02", "2023-09-01") == nil)
    #expect(DayRange(checked: "2023-09-01", "2023-09-01") == DayRange("2023-09-01"))
    await #expect(processExitsWith: .failure) {
      _ = DayRange(Day(number: 1), Day(number: 0))
    }
  }

  @Test func `months and years are ranges`() {
    #expect(DayRange.month(year: 2023, month: 9) == september)
    #expect(DayRange.month(year: 2024, month: 2) == DayRange("2024-02-01", "2024-02-29"))
    #expect(DayRange.month(year: 2023, month: 12).last == "2023-12-31")
    #expect(DayRange.year(2023) == DayRange("2023-01-01", "2023-12-31"))
    #expect(DayRange.year(2024).count == 366)
  }

  @Test func `ranges that share one day overlap, ranges that touch do not`() {
    let next = DayRange("2023-10-01", "2023-10-31")
    let across = DayRange("2023-09-30", "2023-10-01")
    #expect(!september.overlaps(next))
    #expect(!next.overlaps(september))
    #expect(september.intersection(next) == nil)
    #expect(september.overlaps(across))
    #expect(across.overlaps(september))
    #expect(september.intersection(across) == DayRange("2023-09-30"))
    #expect(september.intersection(.year(2023)) == september)
  }

  @Test func `a range contains the ranges within it`() {
    #expect(september.contains(september))
    #expect(september.contains(DayRange("2023-09-21", "2023-09-30")))
    #expect(!september.contains(DayRange("2023-09-21", "2023-10-01")))
    #expect(!september.contains(DayRange("2023-08-31", "2023-09-21")))
  }

  @Test func `widening adds days at both ends, narrowing keeps at least one`() {
    let core = DayRange("2023-09-21", "2023-09-30")
    #expect(core.widened(by: 7) == DayRange("2023-09-14", "2023-10-07"))
    #expect(core.widened(by: 0) == core)
    #expect(core.widened(by: -4) == DayRange("2023-09-25", "2023-09-26"))
    #expect(core.widened(by: -5) == DayRange("2023-09-25"))
    #expect(DayRange("2023-09-26").widened(by: -1) == DayRange("2023-09-26"))
  }

  @Test func `the days come in order`() {
    let days = DayRange("2023-09-29", "2023-10-02").days
    #expect(Array(days) == ["2023-09-29", "2023-09-30", "2023-10-01", "2023-10-02"])
  }

  @Test func `a range is stored as two days`() throws {
    #expect(try json(september) == #"["2023-09-01","2023-09-30"]"#)
    #expect(try value(DayRange.self, json: json(september)) == september)
    #expect(september.description == "2023-09-01/2023-09-30")
  }

  @Test(arguments: [
    "[]", #"["2023-09-01"]"#, #"["2023-09-02","2023-09-01"]"#,
    #"["2023-09-01","2023-09-02","2023-09-03"]"#, #"["2023-09-01","2023-09-31"]"#, "{}",
  ])
  func `anything but two days in order is refused`(text: String) {
    #expect(throws: DecodingError.self) { try value(DayRange.self, json: text) }
  }
}
