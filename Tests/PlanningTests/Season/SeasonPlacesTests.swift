import Testing

@testable import Planning

struct SeasonPlacesTests {
  @Test func `an evening has a place for each of its rounds and rooms, closed or not`() {
    var season = PlainSeason.make(0)
    season.evenings[1].rounds = 2
    season.evenings[1].closed = "feest"
    season.rooms[1].closed = [1]
    #expect(season.places(on: 1) == [at(1), at(1, 0, 1), at(1, 1), at(1, 1, 1)])
    season.evenings[1].rounds = 0
    #expect(season.places(on: 1).isEmpty)
    #expect(season.places(on: 2).count == 6)
  }
}
