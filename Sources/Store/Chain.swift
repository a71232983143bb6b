import Council
import Crypto
import Foundation

/// The hashes that tie the journal together; `Documentation/0002-journal-format.md` is their law.
///
///     payloadHash = SHA-256(salt ‖ payload)
///     hash        = SHA-256(previous ‖ metadata ‖ payloadHash)
enum Chain {
  /// What the first entry has in place of the hash before it.
  static let origin = Data(count: 32)

  /// The hash of the words of an entry.
  static func payloadHash(salt: Data, payload: Data) -> Data {
    Data(SHA256.hash(data: salt + payload))
  }

  /// The hash of an entry.
  static func hash(previous: Data, metadata: Metadata, payloadHash: Data) -> Data {
    Data(SHA256.hash(data: previous + metadata.bytes + payloadHash))
  }

  /// The hash of the row of an item.
  static func hash(of bytes: Data) -> Data { Data(SHA256.hash(data: bytes)) }

  /// Sixteen bytes that nobody can guess.
  static func salt() -> Data {
    var generator = SystemRandomNumberGenerator()
    return Data((0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) })
  }
}

/// What the journal tells of a step for ever: everything but its words.
struct Metadata: Equatable {
  /// The kinds of step; the names stand in the journal and never change.
  enum Kind: String {
    case edit, undo, redo, blot
  }

  var sequence: Int
  var kind: Kind
  var refersTo: Int?
  var origin: Origin
  var action: String
  var object: EntityKey
  var result = "done"
  var keys: [EntityKey]

  /// Its bytes: each field as the length in four bytes, the highest first, then its UTF-8.
  var bytes: Data {
    var fields = [
      "marktmeester journal 1", String(sequence), kind.rawValue, refersTo.map(String.init) ?? "",
      String(origin.time), String(origin.actor), origin.program, action, object.kind.rawValue,
      object.id, result, String(keys.count),
    ]
    for key in keys { fields += [key.kind.rawValue, key.id] }
    return fields.reduce(into: Data()) { bytes, field in
      let text = Data(field.utf8)
      withUnsafeBytes(of: UInt32(text.count).bigEndian) { bytes.append(contentsOf: $0) }
      bytes.append(text)
    }
  }
}

extension Data {
  /// The bytes in hexadecimal.
  var hex: String {
    map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }
}
