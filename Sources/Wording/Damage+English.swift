import Council

extension English {
  /// What is wrong in a store that was looked through.
  public func damage(_ damage: Damage) -> String {
    switch damage {
    case .file(let detail): "the file: \(detail)"
    case .unreadable(let step): "step \(step) cannot be read"
    case .gap(let step): "before step \(step) one is missing or moved"
    case .chain(let step): "step \(step) does not continue the one before"
    case .changed(let step): "who, what or when of step \(step) was changed"
    case .words(let step): "the words of step \(step) were changed"
    case .unrecordedBlot(let step): "the words of step \(step) are gone and nobody recorded it"
    case .blotNotDone(let step): "the words of step \(step) should be gone and are still there"
    case .road(let step): "step \(step) takes back what was not the last"
    case .before(let step, let key):
      "step \(step) changed \(name(key.kind)) \(key.id), which was not as it says"
    case .item(let key): "\(name(key.kind)) \(key.id) is not what the journal leaves"
    case .counter(let kind): "the numbers of \(name(kind)) do not agree with the journal"
    case .seal(let step): "the journal no longer has the sealed step \(step)"
    }
  }
}
