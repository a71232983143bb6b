import Foundation

/// PDFs of a few lines, written byte by byte.
enum PDF {
  /// Whether this machine can read PDF.
  static let isReadable: Bool = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/pdftotext") }
  }()

  /// A PDF of one page with these lines; none is a page without text, as of a scan.
  static func page(_ lines: String..., isLocked: Bool = false) -> [UInt8] {
    let shown = lines.enumerated().map { "1 0 0 1 60 \(780 - 16 * $0) Tm (\($1)) Tj" }
    let content = "BT /F1 11 Tf \(shown.joined(separator: " ")) ET"
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        + "/Resources << /Font << /F1 5 0 R >> >> >>",
      "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    if isLocked {
      let key = String(repeating: "00", count: 32)
      objects.append("<< /Filter /Standard /V 1 /R 2 /P -4 /O <\(key)> /U <\(key)> >>")
    }
    return file(objects, more: isLocked ? "/Encrypt 6 0 R /ID [<00> <00>] " : "")
  }

  /// The objects with the table of where they are.
  private static func file(_ objects: [String], more: String) -> [UInt8] {
    var text = "%PDF-1.4\n"
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(text.utf8.count)
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let table = text.utf8.count
    text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for place in places {
      let digits = String(place)
      text += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    text +=
      "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R \(more)>>\nstartxref\n\(table)\n%%EOF\n"
    return Array(text.utf8)
  }
}
