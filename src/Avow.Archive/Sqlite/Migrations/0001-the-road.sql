-- Everything that is kept. Words are kept once, with their document; texts are ranges of it (UTF-16 code units).
-- Times are ISO 8601 in UTC, days are YYYY-MM-DD, lists are JSON: readable with any SQLite in twenty years.

CREATE TABLE about (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One row, raised by every acknowledged change: what was cached under a generation is true under it.
CREATE TABLE generation (number INTEGER NOT NULL) STRICT;
INSERT INTO generation VALUES (0);

CREATE TABLE source (
  seq     INTEGER PRIMARY KEY,
  address TEXT NOT NULL UNIQUE,
  host    TEXT
) STRICT;

CREATE TABLE event (
  id    TEXT PRIMARY KEY,
  slug  TEXT NOT NULL UNIQUE,
  names TEXT NOT NULL,
  since TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE capture (
  seq         INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  source      INTEGER NOT NULL REFERENCES source (seq),
  captured_at TEXT NOT NULL,
  digest      TEXT NOT NULL,
  length      INTEGER NOT NULL CHECK (length >= 0),
  exchange    TEXT NOT NULL,
  unread      TEXT,
  label       TEXT UNIQUE,
  about       TEXT
) STRICT;
CREATE INDEX capture_of_source ON capture (source, captured_at);
CREATE INDEX capture_of_digest ON capture (digest);

CREATE TABLE revisit (
  capture INTEGER NOT NULL REFERENCES capture (seq),
  seen_at TEXT NOT NULL,
  profile TEXT NOT NULL,
  PRIMARY KEY (capture, seen_at)
) STRICT, WITHOUT ROWID;

-- The digest is over words and content, so that avow check notices any change to them.
CREATE TABLE document (
  seq     INTEGER PRIMARY KEY,
  id      TEXT NOT NULL UNIQUE,
  capture INTEGER NOT NULL REFERENCES capture (seq),
  ordinal INTEGER NOT NULL,
  reader  TEXT NOT NULL,
  words   TEXT NOT NULL,
  content TEXT NOT NULL,
  digest  TEXT NOT NULL,
  UNIQUE (capture, ordinal)
) STRICT;

CREATE TABLE organisation (
  id        TEXT PRIMARY KEY,
  slug      TEXT NOT NULL UNIQUE,
  names     TEXT NOT NULL,
  kinds     TEXT NOT NULL,
  addresses TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One row for each time of belonging: a section may leave and come back. "since" is '' where nobody knows.
CREATE TABLE membership (
  member  TEXT NOT NULL REFERENCES organisation (id),
  whole   TEXT NOT NULL REFERENCES organisation (id),
  capacity TEXT NOT NULL,
  since   TEXT NOT NULL,
  until   TEXT,
  PRIMARY KEY (member, whole, capacity, since)
) STRICT, WITHOUT ROWID;

CREATE TABLE watched (
  event        TEXT NOT NULL REFERENCES event (id),
  organisation TEXT NOT NULL REFERENCES organisation (id),
  PRIMARY KEY (event, organisation)
) STRICT, WITHOUT ROWID;

-- A text belongs to the statement of its lead text; every text keeps the statement id it was born with, so that
-- an address once given always leads somewhere.
CREATE TABLE text (
  seq          INTEGER PRIMARY KEY,
  id           TEXT NOT NULL UNIQUE,
  statement    TEXT NOT NULL UNIQUE,
  lead         INTEGER NOT NULL REFERENCES text (seq) DEFERRABLE INITIALLY DEFERRED,
  document     INTEGER NOT NULL REFERENCES document (seq),
  witness      INTEGER NOT NULL,
  role         TEXT NOT NULL CHECK (role IN ('Statement', 'Frame')),
  title        TEXT NOT NULL,
  language     TEXT NOT NULL,
  day          TEXT,
  issuer       TEXT,
  outlet       TEXT REFERENCES organisation (id),
  issuing      TEXT REFERENCES organisation (id),
  range_start  INTEGER NOT NULL,
  range_end    INTEGER NOT NULL,
  related      INTEGER NOT NULL DEFAULT 0 CHECK (related IN (0, 1, 2)), -- 0: new; 1: its matches are kept; 2: its relations are drawn
  UNIQUE (document, witness),
  CHECK (0 <= range_start AND range_start <= range_end)
) STRICT;
CREATE INDEX text_of_statement ON text (lead);
CREATE INDEX text_by_day ON text (role, day DESC, id) WHERE lead = seq;
CREATE INDEX text_by_language ON text (language);
CREATE INDEX text_unrelated ON text (related, id) WHERE related < 2;

CREATE TABLE endorsement (
  organisation TEXT NOT NULL REFERENCES organisation (id),
  text         TEXT NOT NULL REFERENCES text (id),
  since        TEXT NOT NULL,
  reservations TEXT NOT NULL,
  withdrawn_on TEXT,
  withdrawn_by TEXT REFERENCES text (id),
  PRIMARY KEY (organisation, text)
) STRICT, WITHOUT ROWID;

-- What a text shares words by, and what it was found to share: derived, can be recomputed.
CREATE TABLE fingerprint (
  hash INTEGER NOT NULL,
  text INTEGER NOT NULL REFERENCES text (seq),
  PRIMARY KEY (hash, text)
) STRICT, WITHOUT ROWID;

CREATE TABLE shared (
  a     INTEGER NOT NULL REFERENCES text (seq),
  b     INTEGER NOT NULL REFERENCES text (seq),
  spans TEXT NOT NULL,
  PRIMARY KEY (a, b),
  CHECK (a <> b)
) STRICT, WITHOUT ROWID;
CREATE INDEX shared_from_b ON shared (b);

CREATE TABLE relation (
  id              TEXT PRIMARY KEY,
  kind            TEXT NOT NULL,
  from_text       INTEGER NOT NULL REFERENCES text (seq),
  to_text         INTEGER NOT NULL REFERENCES text (seq),
  direction_known INTEGER NOT NULL,
  method          TEXT,
  score           REAL,
  asserted_by     TEXT,
  asserted_at     TEXT,
  spans           TEXT NOT NULL,
  CHECK (from_text <> to_text),
  CHECK ((method IS NULL) <> (asserted_by IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX relation_from ON relation (from_text);
CREATE INDEX relation_to ON relation (to_text);

-- Editors' words outlive the relations they are about: what was rejected is never proposed again.
CREATE TABLE decision (
  relation   TEXT PRIMARY KEY,
  verdict    TEXT NOT NULL CHECK (verdict IN ('Confirmed', 'Rejected')),
  decided_by TEXT NOT NULL,
  decided_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Words as prepared by the program (folded, stemmed, CJK and Thai in pairs), so the tokenizer here only splits at spaces.
CREATE VIRTUAL TABLE words USING fts5 (
  title, exact, stem,
  content = '', contentless_delete = 1,
  tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co S*'"
);
