// Replaced when the end-to-end tests come in.
