public import Council

extension Agenda {
  /// The request that somebody means: by its number here, its case number, or enough of its
  /// subject.
  ///
  /// A number here goes before a case number, a case number before a subject.
  ///
  /// - Throws: `Refusal.noRequest` or, with the candidates, `Refusal.ambiguousRequest`.
  public func request(named name: String) throws(Refusal) -> Request {
    if let number = Int(name), String(number) == name, let request = requests[number] {
      return request
    }
    let byCase = requests.filter { $0.caseNumber == name }
    let wanted = name.folded
    let bySubject =
      wanted.isEmpty ? [] : requests.filter { $0.subject.folded.containsText(wanted) }
    let found = byCase.isEmpty ? bySubject : byCase
    guard let only = found.first else { throw .noRequest(name) }
    guard found.count == 1 else { throw .ambiguousRequest(name, found.map(\.number)) }
    return only
  }
}
