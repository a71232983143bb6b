public import Council

// Secrecy is imposed and lifted by decision of a body, on a ground in law (Gemeentewet 87-89).

extension Deeds {
  /// Imposes secrecy on a request and on what follows from it.
  public func imposeSecrecy(
    _ number: Request.ID, body: String, ground: String, reason: String?
  ) throws(Refusal) -> Edit {
    guard let request = agenda.requests[number] else { throw .noRequest(String(number)) }
    if agenda.secrecy(on: request.key) != nil { throw .nothingChanges }
    try check(.body, body)
    try check(.ground, ground)
    let secrecy = Secrecy(
      number: supply.number(.secrecy, after: agenda.secrecies.last?.number), object: request.key,
      body: body, ground: ground, day: today)
    return Edit(
      Deed(.imposeSecrecy, request.key), reason: reason,
      changes: [agenda.change(to: .secrecy(secrecy))])
  }

  /// Lifts the secrecy that stands on a request.
  public func liftSecrecy(
    _ number: Request.ID, by body: String, reason: String?
  ) throws(Refusal) -> Edit {
    guard let request = agenda.requests[number] else { throw .noRequest(String(number)) }
    guard var secrecy = agenda.secrecy(on: request.key) else { throw .notSecret(number) }
    try check(.body, body)
    secrecy.liftedBy = body
    secrecy.liftedOn = today
    return Edit(
      Deed(.liftSecrecy, request.key), reason: reason,
      changes: [agenda.change(to: .secrecy(secrecy))])
  }
}
