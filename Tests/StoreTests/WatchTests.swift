import Council
import Glibc
import Testing

@testable import Store

@Suite struct WatchTests {
  @Test func `a step of another connection wakes who waits, once`() throws {
    let desk = try Desk.withSeason()
    let watch = try desk.store.watch()
    #expect(!watch.wakes(within: 0))
    let other = try Store.open(at: desk.path)
    _ = try other.apply(Edits.add(1), against: 1, by: .test)
    #expect(watch.wakes(within: 5_000))
    watch.drain()
    #expect(!watch.wakes(within: 50))
    _ = try other.undo(by: .test, against: 2)
    #expect(watch.wakes(within: 5_000))
  }

  @Test func `many steps before anybody looked are taken in at once`() throws {
    let desk = try Desk.withSeason()
    let watch = try desk.store.watch()
    for number in 1...20 { try desk.apply(Edits.add(number)) }
    #expect(watch.wakes(within: 5_000))
    watch.drain()
    #expect(!watch.wakes(within: 50))
  }

  @Test func `a file that is taken away or replaced wakes, and is written and read no more`() throws
  {
    let desk = try Desk.withSeason()
    let watch = try desk.store.watch()
    let aside = desk.path + ".aside"
    #expect(rename(desk.path, aside) == 0)
    #expect(throws: StoreError.replaced(desk.path)) { try desk.store.load() }
    _ = try Store.create(at: desk.path)
    #expect(watch.wakes(within: 5_000))
    #expect(throws: StoreError.replaced(desk.path)) { try desk.store.hasChanged(since: 1) }
    #expect(throws: StoreError.replaced(desk.path)) {
      try desk.store.apply(Edits.add(1), against: 1, by: .test)
    }
    #expect(rename(aside, desk.path) == 0)
    #expect(try desk.store.load().revision == 1)
  }

  @Test func `reading wakes nobody`() throws {
    let desk = try Desk.withSeason()
    let watch = try desk.store.watch()
    let other = try Store.open(at: desk.path, mode: .read)
    _ = try other.load()
    _ = try other.journal()
    _ = try desk.store.hasChanged(since: 0)
    _ = try desk.store.load()
    #expect(!watch.wakes(within: 50))
  }

  @Test func `a step that is refused wakes nobody`() throws {
    let desk = try Desk.withSeason()
    let watch = try desk.store.watch()
    let other = try Store.open(at: desk.path)
    #expect(throws: StoreError.self) {
      try other.apply(Edits.add(1), against: 0, by: .test)
    }
    #expect(!watch.wakes(within: 50))
  }

  @Test func `two who watch are both woken, and one drains for itself`() throws {
    let desk = try Desk.withSeason()
    let (one, two) = (try desk.store.watch(), try Store.open(at: desk.path).watch())
    try desk.apply(Edits.add(1))
    #expect(one.wakes(within: 5_000))
    one.drain()
    #expect(two.wakes(within: 5_000))
  }
}

extension StoreWatch {
  /// Whether there is something to read within so many milliseconds.
  fileprivate func wakes(within milliseconds: Int32) -> Bool {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, milliseconds) == 1 && waiting.revents & Int16(POLLIN) != 0
  }
}
