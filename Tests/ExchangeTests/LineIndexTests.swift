import TestSupport
import Testing

@testable import Exchange
import Wording

struct LineIndexTests {
  private func line(_ keys: [String], _ text: String) throws -> Int? {
    var index: LineIndex? = try LineScanner.index(of: text)
    for key in keys {
      if let position = Int(key) {
        let elements = index?.elements ?? []
        index = position < elements.count ? elements[position] : nil
      } else {
        index = index?.members[key]
      }
    }
    return index?.line
  }

  @Test(arguments: [
    (["a"], "a = 1", 1),
    (["b"], "# b = 1\n\nb = 2", 3),
    (["t"], "\n[t]\na = 1", 2),
    (["t", "a"], "[t]\na = 1", 2),
    (["t", "u", "a"], "[t]\n[t.u]\na = 1", 3),
    (["t", "u"], "[t]\nu.a = 1\nu.b = 2", 2),
    (["t", "u", "b"], "[t]\nu.a = 1\nu . \"b\" = 2", 3),
    (["r", "1", "a"], "[[r]]\na = 1\n[[ r ]]\na = 1", 4),
    (["r", "1"], "[[r]]\na = 1\n[[r]] # again\na = 1", 3),
    (["r", "0", "s", "b"], "[[r]]\n[r.s]\nb = 1", 3),
    (["r", "1", "s", "0", "b"], "[[r]]\n[[r]]\n[[r.s]]\nb = 1", 4),
    (["a", "1"], "a = [1,\n2,\n3]", 2),
    (["a", "2"], "a = [ # one [\n1, # ]\n2,\n\n3, ]", 5),
    (["a", "1", "0"], "a = [[1,2],\n [3,4]]", 2),
    (["a", "1", "d"], "a = [\n{ n = \"x\", d = 1 },\n{ n = \"}\", d = 2 }]", 3),
    (["b"], "a = \"# ] [\"\nb = 1", 2),
    (["b"], "a = '\\'\nb = 1", 2),
    (["b"], "a = \"\\\"\"\nb = 1", 2),
    (["b"], "a = \"\"\"\n\n\"\"\"\nb = 1", 4),
    (["b"], "a = '''\n''\n'''\nb = 1", 4),
    (["b"], "a = \"\"\"x\\\n  y\"\"\"\"\nb = 1", 3),
    (["b"], "a = \"\"\nb = 1", 2),
    (["b"], "a = 2023-01-01 10:00:00\r\nb = 1", 2),
    (["wijkgericht werken"], "\"wijkgericht werken\" = 1", 1),
    (["t", "financiën"], "[t]\n\"financi\\u00EBn\" = 1", 2),
    (["a.b"], "x = 1\n\"a.b\" = 1", 2),
    (["a"], "\u{FEFF}a = 1", 1),
    (["i", "a", "b"], "i = { a.b = 1 }", 1),
  ])
  func `each key has its line`(_ keys: [String], _ text: String, _ expected: Int) throws {
    #expect(try line(keys, text) == expected)
  }
}
