import Almanac
import Council

extension Dutch {
  // long: one case a problem
  /// What is wrong at one place of a council file, and what to do about it.
  public func problem(_ problem: Problem) -> String {
    switch problem {
    case .missing:
      return "ontbreekt; vul het in"
    case .missingBody(let body):
      return "er is geen vergadering “\(body)”; zonder die kan er niets worden gepland"
    case .wrongType(let expected, let found):
      return "is \(name(found)), moet zijn: \(expected.map { name($0) }.joined(separator: " of "))"
    case .wrongCount(let expected, let found):
      return "heeft \(found) waarden, moet er \(expected) hebben"
    case .unknownKey(let nearest):
      return "onbekende sleutel\(nearest.map { "; bedoelt u “\($0)”?" } ?? "; haal hem weg")"
    case .conflictingKeys(let one, let other):
      return "“\(one)” en “\(other)” kunnen niet samen; kies er een"
    case .needs(let key):
      return "zegt niets zonder “\(key)”; voeg die toe"
    case .outOfRange(let value, let allowed):
      return "is \(value), moet liggen van \(allowed.lowerBound) tot en met \(allowed.upperBound)"
    case .unknownWord(let word, let allowed):
      return "is “\(word)”, moet zijn: \(allowed.joined(separator: " of "))"
    case .empty:
      return "is leeg; vul het in"
    case .tooLong(let characters, let limit):
      return "telt \(characters) tekens, hooguit \(limit)"
    case .tooMany(let count, let limit):
      return "telt er \(count), hooguit \(limit)"
    case .unprintable(let text):
      return "“\(text)” bevat onzichtbare tekens; haal ze weg"
    case .badIdentifier(let text):
      return "“\(text)” is geen korte naam; gebruik a-z, cijfers, - _ ."
    case .noSuchDate(let text):
      return "“\(text)” is geen bestaande datum; schrijf JJJJ-MM-DD"
    case .badTime(let text):
      return "“\(text)” is geen tijd; schrijf UU:MM"
    case .badYearDay(let text):
      return "“\(text)” is geen dag van elk jaar; schrijf MM-DD"
    case .badWeekday(let text, let nearest):
      return
        "“\(text)” is geen weekdag; schrijf die in het Engels\(nearest.map { ": \($0)" } ?? "")"
    case .unknownReference(let kind, let id, let nearest):
      return
        "er is geen \(name(kind)) “\(id)”\(nearest.isEmpty ? "" : "; bedoelt u \(nearest.joined(separator: ", "))?")"
    case .selfReference(let id):
      return "“\(id)” verwijst naar zichzelf; noem een ander"
    case .duplicate(let id, let line):
      return "“\(id)” stond al op regel \(line); geef een andere naam"
    case .endsBeforeStart(let start, let end):
      return "eindigt (\(end)) niet na het begin (\(start)); wissel ze om"
    case .lessThan(let value, let key, let minimum):
      return "is \(value), minder dan \(key) (\(minimum))"
    case .overlap(let first, let second):
      return
        "\(second.recess) \(days(second.days)) valt samen met \(first.recess) \(days(first.days)) (regel \(first.line)); kort er een in"
    case .outOfOrder(let earlier, let later):
      return
        "\(later.name) (\(day(later.day))) valt voor \(earlier.name) (\(day(earlier.day))); zet de fasen in volgorde"
    case .seatsDisagree(let council, let factions, let on):
      return
        "de raad heeft \(council) zetels, de fracties samen \(factions)\(on.map { " op \(day($0))" } ?? ""); pas een van beide aan"
    case .hugeNumber(let text):
      return "is \(text.prefix(40)), een te groot getal"
    case .repeated(let text):
      return "“\(text)” staat er al eerder; haal er een weg"
    case .noneThere(let kind):
      return "verwijst naar een \(name(kind)), en die zijn er niet"
    }
  }

  private func name(_ kind: ValueKind) -> String {
    switch kind {
    case .text: "tekst"
    case .integer: "een geheel getal"
    case .decimal: "een breuk"
    case .boolean: "ja of nee (true, false)"
    case .date: "een datum"
    case .time: "een tijd"
    case .dateTime: "datum met tijd"
    case .offsetDateTime: "datum met tijd en zone"
    case .list: "een lijst"
    case .table: "een tabel"
    case .object: "een object ({…})"
    case .null: "leeg (null)"
    }
  }

  private func name(_ referent: Referent) -> String {
    switch referent {
    case .room: "zaal"
    case .body: "vergadering"
    case .holder: "portefeuillehouder"
    case .faction: "fractie"
    case .portfolio: "portefeuille"
    case .person: "lid of vertegenwoordiger"
    case .seat: "raadslid"
    case .evening: "avond"
    case .round: "ronde"
    case .request: "verzoek"
    }
  }
}
