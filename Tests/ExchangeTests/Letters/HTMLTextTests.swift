import Testing

@testable import Exchange

struct HTMLTextTests {
  @Test(arguments: [
    ("<p>een</p><p>twee</p>", "een\n\ntwee"), ("een<br>twee<br/>drie", "een\ntwee\ndrie"),
    ("<div>een</div><div>twee</div>", "een\ntwee"), ("een\n  twee\t drie", "een twee drie"),
    ("<ul><li>een<li>twee</ul>", "- een\n- twee"), ("<b>vet</b>gedrukt", "vetgedrukt"),
    ("<table><tr><td>a<td>b</tr><tr><td>c</td><td>d</td></tr></table>", "a\tb\nc\td"),
    (
      "<tr><td><p>a</p></td><td></td><td><p>b</p></td></tr><tr><td></td><td>c</td></tr>",
      "a\t\tb\n\tc"
    ),
    ("<tr><td><p>a<p>b</td><td>c</td></tr><p>d", "a\n\nb\n\nc\n\nd"),
    ("<head><title>x</title><style>p{}</style></head><body>y", "y"),
    ("<script>if (a<b) alert('</p>')</script>na", "na"), ("<!-- weg <p> --><p>blijft", "blijft"),
    ("caf&eacute; &amp; &#233;&#xE9; &euro;&nbsp;5 &#150;", "café & éé € 5 –"),
    ("&onbekend; &amp", "&onbekend; &amp"), ("a < b en c > d", "a < b en c > d"),
    ("<pre>een\ntwee</pre>", "een\ntwee"), ("<a title=\"x>y\">z</a>", "z"), ("<", "<"), ("", ""),
    ("<p", "<p"), ("<o:p>&nbsp;</o:p>x", "x"), ("<STYLE>a</STYLE>b", "b"), ("<!--", ""),
  ])
  func `pages as text`(page: String, text: String) { #expect(HTMLText.text(of: page) == text) }

  @Test(arguments: [
    "<a ", "<", "<!--", "<a '", "<a \"<a '", "&", "&#", "<td>", "<pre>", "<script>",
  ])
  func `a page of one thing a hundred thousand times ends`(_ piece: String) {
    let page = String(repeating: piece, count: 100_000)
    #expect(HTMLText.text(of: page).utf8.count <= page.utf8.count)
  }
}
