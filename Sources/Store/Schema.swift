/// The tables as version 1 of the store makes them.
///
/// What has shipped is never edited.
///
/// An item is one row: its JSON is the one truth, and the columns that carry constraints are
/// computed from it and stored nowhere, so the two cannot part. The lists of states and kinds are
/// literal on purpose: a migration does not change when a Swift type does.
///
/// SQLite 3.40 does not let a schema use JSON under `trusted_schema=OFF`. The store does better:
/// before it reads a row it holds the file's whole schema against this one, word for word.
enum Schema {
  /// Everything that version 1 makes.
  static let version1 = facts + people + requests + sessions + records

  private static let facts = """
    CREATE TABLE council (
      id TEXT PRIMARY KEY CHECK (id = 'council'),
      value TEXT NOT NULL CHECK (json_valid(value))
    ) STRICT;
    CREATE TABLE room (
      id TEXT PRIMARY KEY CHECK (id = value ->> '$.id'),
      value TEXT NOT NULL CHECK (json_valid(value))
    ) STRICT;
    CREATE TABLE body (
      id TEXT PRIMARY KEY CHECK (id = value ->> '$.id'),
      value TEXT NOT NULL CHECK (json_valid(value))
    ) STRICT;
    CREATE TABLE evening (
      id TEXT PRIMARY KEY CHECK (id = (value ->> '$.body') || ' ' || (value ->> '$.day')),
      value TEXT NOT NULL CHECK (json_valid(value))
    ) STRICT;
    CREATE TABLE recess (
      id TEXT PRIMARY KEY CHECK (id = value ->> '$.name'),
      value TEXT NOT NULL CHECK (json_valid(value))
    ) STRICT;
    CREATE TABLE closed_day (
      id TEXT PRIMARY KEY CHECK (id = value ->> '$.day'),
      value TEXT NOT NULL CHECK (json_valid(value))
    ) STRICT;
    CREATE TABLE anchor (
      id TEXT PRIMARY KEY CHECK (id = value ->> '$.id'),
      value TEXT NOT NULL CHECK (json_valid(value))
    ) STRICT;

    """

  private static let people = """
    CREATE TABLE holder (
      id TEXT PRIMARY KEY CHECK (id = value ->> '$.id'),
      value TEXT NOT NULL CHECK (json_valid(value))
    ) STRICT;
    CREATE TABLE faction (
      id TEXT PRIMARY KEY CHECK (id = value ->> '$.id'),
      value TEXT NOT NULL CHECK (json_valid(value))
    ) STRICT;
    CREATE TABLE member (
      id TEXT PRIMARY KEY CHECK (id = value ->> '$.id'),
      value TEXT NOT NULL CHECK (json_valid(value)),
      faction TEXT AS (value ->> '$.faction') VIRTUAL NOT NULL
        REFERENCES faction (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE INDEX member_faction ON member (faction);
    CREATE TABLE chair (
      id TEXT PRIMARY KEY CHECK (id = value ->> '$.member'),
      value TEXT NOT NULL CHECK (json_valid(value))
    ) STRICT;
    CREATE TABLE clerk (
      id TEXT PRIMARY KEY CHECK (id = value ->> '$.id'),
      value TEXT NOT NULL CHECK (json_valid(value))
    ) STRICT;

    """

  private static let requests = """
    CREATE TABLE request (
      id INTEGER PRIMARY KEY CHECK (id = value ->> '$.number'),
      value TEXT NOT NULL CHECK (json_valid(value)),
      public_id TEXT AS (value ->> '$.publicID') VIRTUAL NOT NULL UNIQUE,
      sender TEXT AS (value ->> '$.sender') VIRTUAL NOT NULL CHECK (sender IN (
        'college', 'fractie', 'presidium', 'inwoners', 'rekenkamer', 'griffie', 'extern')),
      kind TEXT AS (value ->> '$.kindWanted') VIRTUAL CHECK (kind IN (
        'beeldvormend', 'oordeelsvormend', 'besluitvormend', 'informatief', 'werkbezoek')),
      state TEXT AS (value ->> '$.state') VIRTUAL NOT NULL CHECK (state IN (
        'ingekomen', 'in behandeling', 'toegekend', 'toegekend onder voorwaarde',
        'alternatief voorgesteld', 'aangehouden', 'samengevoegd', 'op andere wijze afgedaan',
        'afgewezen', 'ingetrokken', 'afgerond')),
      merged_into INTEGER AS (value ->> '$.mergedInto') VIRTUAL
        REFERENCES request (id) DEFERRABLE INITIALLY DEFERRED,
      split_from INTEGER AS (value ->> '$.splitFrom') VIRTUAL
        REFERENCES request (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE INDEX request_merged_into ON request (merged_into);
    CREATE INDEX request_split_from ON request (split_from);
    CREATE TABLE letter (
      id INTEGER PRIMARY KEY CHECK (id = value ->> '$.request')
        REFERENCES request (id) DEFERRABLE INITIALLY DEFERRED,
      value TEXT NOT NULL CHECK (json_valid(value))
    ) STRICT;
    CREATE TABLE ruling (
      id INTEGER PRIMARY KEY CHECK (id = value ->> '$.number'),
      value TEXT NOT NULL CHECK (json_valid(value)),
      request INTEGER AS (value ->> '$.request') VIRTUAL NOT NULL
        REFERENCES request (id) DEFERRABLE INITIALLY DEFERRED,
      merged_into INTEGER AS (value ->> '$.outcome.merge.into') VIRTUAL
        REFERENCES request (id) DEFERRABLE INITIALLY DEFERRED,
      taken TEXT AS (value ->> '$.taken') VIRTUAL NOT NULL CHECK (taken IN (
        'meeting', 'round', 'mandate', 'chair'))
    ) STRICT;
    CREATE INDEX ruling_request ON ruling (request);
    CREATE INDEX ruling_merged_into ON ruling (merged_into);
    CREATE TABLE paper (
      id INTEGER PRIMARY KEY CHECK (id = value ->> '$.number'),
      value TEXT NOT NULL CHECK (json_valid(value)),
      request INTEGER AS (value ->> '$.request') VIRTUAL NOT NULL
        REFERENCES request (id) DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE INDEX paper_request ON paper (request);

    """

  private static let sessions = """
    CREATE TABLE session (
      id INTEGER PRIMARY KEY CHECK (id = value ->> '$.number'),
      value TEXT NOT NULL CHECK (json_valid(value)),
      public_id TEXT AS (value ->> '$.publicID') VIRTUAL NOT NULL UNIQUE,
      request INTEGER AS (value ->> '$.request') VIRTUAL
        REFERENCES request (id) DEFERRABLE INITIALLY DEFERRED,
      kind TEXT AS (value ->> '$.kindOfSession') VIRTUAL CHECK (kind IN (
        'beeldvormend', 'oordeelsvormend', 'besluitvormend', 'informatief', 'werkbezoek')),
      state TEXT AS (value ->> '$.state') VIRTUAL NOT NULL CHECK (state IN (
        'voorlopig', 'ingepland', 'gepubliceerd', 'vervallen', 'gehouden')),
      result TEXT AS (value ->> '$.result') VIRTUAL CHECK (result IN (
        'ter beeldvorming besproken', 'hamerstuk', 'bespreekstuk', 'voortzetten',
        'terug naar college'))
    ) STRICT;
    CREATE INDEX session_request ON session (request);

    """

  private static let records = """
    CREATE TABLE secrecy (
      id INTEGER PRIMARY KEY CHECK (id = value ->> '$.number'),
      value TEXT NOT NULL CHECK (json_valid(value)),
      object TEXT AS (value ->> '$.object.kind') VIRTUAL NOT NULL CHECK (object IN (
        'request', 'session', 'paper'))
    ) STRICT;
    CREATE TABLE counter (
      kind TEXT PRIMARY KEY CHECK (kind IN (
        'request', 'letter', 'ruling', 'paper', 'session', 'secrecy')),
      highest INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE journal (
      sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
      kind TEXT NOT NULL CHECK (kind IN ('edit', 'undo', 'redo', 'blot')),
      refers_to INTEGER REFERENCES journal (sequence)
        CHECK ((refers_to IS NULL) = (kind = 'edit') AND refers_to < sequence),
      time INTEGER NOT NULL,
      actor INTEGER NOT NULL CHECK (actor BETWEEN 0 AND 4294967295),
      program TEXT NOT NULL,
      action TEXT NOT NULL,
      object TEXT NOT NULL CHECK (json_valid(object)),
      result TEXT NOT NULL,
      keys TEXT NOT NULL CHECK (json_valid(keys)),
      payload TEXT CHECK ((payload IS NULL) = (salt IS NULL)),
      salt BLOB CHECK (length(salt) = 16),
      payload_hash BLOB NOT NULL CHECK (length(payload_hash) = 32),
      previous BLOB NOT NULL CHECK (length(previous) = 32),
      hash BLOB NOT NULL CHECK (length(hash) = 32)
    ) STRICT;
    """
}
