import Wording

/// The keys of one table, each asked for by name; what nobody asked for is a fault.
final class Fields {
  /// The table itself.
  let node: Node
  let log: FaultLog
  private let members: [Node.Member]
  private var asked: [String] = []

  fileprivate init(_ node: Node, _ members: [Node.Member], _ log: FaultLog) {
    self.node = node
    self.members = members
    self.log = log
  }

  /// The value of a key, if it is there.
  func optional(_ key: String) -> Node? {
    asked.append(key)
    return members.first { $0.key == key }?.node
  }

  /// The value of a key; that it is absent is a fault.
  func required(_ key: String) -> Node? {
    if let found = optional(key) { return found }
    log.add(.missing, at: place(of: key), line: node.line)
    return nil
  }

  /// Where a key stands, or would stand.
  func place(of key: String) -> Place { .key(key, in: node.place) }

  /// Whether a key is there, without asking for it.
  func has(_ key: String) -> Bool { members.contains { $0.key == key } }

  /// Notes the keys that nobody asked for.
  fileprivate func finish() {
    let known = Set(asked)
    for member in members where !known.contains(member.key) {
      let nearest = log.givesHints ? Nearest.slip(of: member.key, among: asked) : nil
      log.add(.unknownKey(nearest: nearest), at: member.node)
    }
  }
}

extension Node {
  /// Reads a table by its keys.
  func fields<Result>(_ log: FaultLog, _ read: (Fields) -> Result?) -> Result? {
    guard case .table(let members) = value else {
      log.add(.wrongType(expected: [.table], found: kind), at: self)
      return nil
    }
    let fields = Fields(self, members, log)
    defer { fields.finish() }
    return read(fields)
  }

  /// The keys of a table that names them itself.
  func members(_ log: FaultLog) -> [Member] {
    guard case .table(let members) = value else {
      log.add(.wrongType(expected: [.table], found: kind), at: self)
      return []
    }
    return members
  }
}
