# Reads names of Swift files; see imports.sh.

BEGIN {
  table = "Scripts/imports.txt"
  while ((getline line < table) > 0) {
    if (line ~ /^[ \t]*(#|$)/) continue
    split(line, halves, ":")
    known[halves[1]] = 1
    count = split(halves[2], names, " ")
    for (i = 1; i <= count; i++) allowed[halves[1], names[i]] = 1
  }
  # How an import begins: attributes, an access level, the word, the kind of a single declaration.
  attributes = "^[ \t]*(@[A-Za-z_]+(\\([^)]*\\))?[ \t]+)*"
  access = "((public|package|internal|fileprivate|private)[ \t]+)?"
  kind = "((typealias|struct|class|enum|protocol|actor|let|var|func|macro)[ \t]+)?"
}

{ check($0) }

END { exit failed }

# The module that a file belongs to: the folder under Sources, or Resources.
function module_of(file,   parts) {
  split(file, parts, "/")
  return parts[1] == "Sources" ? parts[2] : parts[1]
}

function complain(text) {
  print text
  failed = 1
}

# Looks at every import of one file. A line within a string of several lines is not code.
function check(file,   module, line, number, quotes, quoted) {
  module = module_of(file)
  if (!(module in known)) {
    complain(file ":1: " module " is not in " table)
    return
  }
  while ((getline line < file) > 0) {
    number++
    quotes = line
    if (gsub(/"""/, "", quotes) % 2) quoted = !quoted
    else if (!quoted && line ~ (attributes access "import[ \t]")) {
      sub(attributes access "import[ \t]+" kind, "", line)
      sub(/[^A-Za-z0-9_].*/, "", line)
      if (line != "Swift" && !((module, line) in allowed))
        complain(file ":" number ": " module " may not import " line)
    }
  }
  close(file)
}
