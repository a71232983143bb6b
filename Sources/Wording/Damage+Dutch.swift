import Council

extension Dutch {
  /// What is wrong in a store that was looked through.
  public func damage(_ damage: Damage) -> String {
    switch damage {
    case .file(let detail): "het bestand: \(detail)"
    case .unreadable(let step): "stap \(step) is niet leesbaar"
    case .gap(let step): "voor stap \(step) ontbreekt er een of is er een verplaatst"
    case .chain(let step): "stap \(step) sluit niet aan op de stap ervoor"
    case .changed(let step): "van stap \(step) is gewijzigd wie, wat of wanneer"
    case .words(let step): "de inhoud van stap \(step) is gewijzigd"
    case .unrecordedBlot(let step): "de inhoud van stap \(step) is weg zonder dat dat is vastgelegd"
    case .blotNotDone(let step): "de inhoud van stap \(step) zou weg zijn en staat er nog"
    case .road(let step): "stap \(step) neemt iets terug dat niet aan de beurt was"
    case .before(let step, let key):
      "stap \(step) wijzigde \(name(key.kind)) \(key.id), die er anders uitzag"
    case .item(let key): "\(name(key.kind)) \(key.id) is niet wat het journaal oplevert"
    case .counter(let kind): "de nummering van \(name(kind)) klopt niet met het journaal"
    case .seal(let step): "het journaal heeft de verzegelde stap \(step) niet meer"
    }
  }
}
