# Reads names of files; see lengths.sh. Counts on the layout that `swift format` gives: a body ends
# at a closing brace that stands as deep as its first line.

BEGIN {
  words = "^ *(@[A-Za-z_]+(\\([^)]*\\))? +|[a-z]+(\\([a-z]+\\))? +)*"
  begins_body = words "((func|subscript|deinit|var) |(func|subscript|deinit|init)[(<?!]|deinit$)"
  stored = "^[^{]*var [^{]* = "
  continues_head = "^ *([)>{]|\\]|->|where )"
}

{ measure($0) }

END { exit failed }

function complain(text) {
  print text
  failed = 1
}

function depth_of(line) {
  match(line, /^ */)
  return RLENGTH
}

# Measures one file, and in Swift each body in it. `open` is a stack, for functions may nest.
function measure(file,   line, number, quotes, quoted, swift, excused) {
  swift = file ~ /\.swift$/
  open = 0
  pending = 0
  while ((getline line < file) > 0) {
    number++
    quotes = line
    if (gsub(/"""/, "", quotes) % 2) { quoted = !quoted; if (!quoted) continue }
    else if (quoted) continue
    if (!swift) continue
    if (line ~ /^ *\/\//) {
      if (line ~ /^ *\/\/ long: *[^ ]/) excused = 1
      continue
    }
    look(file, line, number, excused)
    if (line !~ /^ *@/) excused = 0
  }
  close(file)
  if (number > file_most) complain(file ":1: " number " lines; a file has at most " file_most)
  else if (number > file_warn) print file ":1: warning: " number " lines; over " file_warn
}

# Looks at one line of code: does a body begin or end on it?
function look(file, line, number, excused,   depth, length_) {
  depth = depth_of(line)
  if (line ~ begins_body && line !~ stored) {
    pending = 1
    start = number
    start_depth = depth
    start_excused = excused
  } else if (pending && depth <= start_depth && line !~ continues_head) pending = 0
  sub(/ *\/\/.*$/, "", line)
  if (pending && line ~ /[{]$/) {
    pending = 0
    open++
    first[open] = start
    indent[open] = start_depth
    may_be_long[open] = start_excused
  } else if (line ~ /^ *[}]/) {
    while (open && indent[open] > depth) open--
    if (!open || indent[open] < depth) return
    length_ = number - first[open] + 1
    if (length_ > body_most && !may_be_long[open])
      complain(file ":" first[open] ": " length_ " lines; a function has at most " body_most \
        ", unless the comment above it says \"// long: why\"")
    open--
  }
}
