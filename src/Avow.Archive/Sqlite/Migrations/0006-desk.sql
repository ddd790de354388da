-- What editors do: a record of every change with what stood before and since (decision 14), and what waits for them.

-- What was changed together. Nothing is ever changed or removed here; an undoing is a set of its own.
CREATE TABLE change_set (
  number  INTEGER PRIMARY KEY,
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL,
  why     TEXT,
  undoes  INTEGER REFERENCES change_set (number)
) STRICT;
CREATE INDEX change_set_undoes ON change_set (undoes, number) WHERE undoes IS NOT NULL;
CREATE INDEX change_set_of ON change_set (made_by, number);

-- States as JSON, null where nothing stood or stands.
CREATE TABLE change (
  number  INTEGER NOT NULL REFERENCES change_set (number),
  ordinal INTEGER NOT NULL,
  kind    TEXT NOT NULL,
  thing   TEXT NOT NULL,
  before  TEXT,
  after   TEXT,
  PRIMARY KEY (number, ordinal),
  CHECK (before IS NOT after)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_of_thing ON change (kind, thing, number);

-- A set is undone by the last that put it back, unless that was put back in turn, and so on.
CREATE VIEW change_set_told AS
SELECT s.number, s.made_by, s.made_at, s.why, s.undoes,
  (WITH RECURSIVE chain (number, depth) AS (
     SELECT s.number, 0
     UNION ALL
     SELECT (SELECT max(u.number) FROM change_set u WHERE u.undoes = chain.number), depth + 1 FROM chain
     WHERE EXISTS (SELECT 1 FROM change_set u WHERE u.undoes = chain.number))
   SELECT CASE WHEN max(depth) % 2 = 1 THEN (SELECT max(u.number) FROM change_set u WHERE u.undoes = s.number) END FROM chain) AS undone_by,
  (SELECT count(*) FROM change c WHERE c.number = s.number) AS size
FROM change_set s;

-- Captures that nobody looked over wait. It hangs on the capture, whatever is read from it later.
ALTER TABLE capture ADD COLUMN looked_over_by TEXT;
ALTER TABLE capture ADD COLUMN looked_over_at TEXT;
CREATE INDEX capture_to_look_over ON capture (seq) WHERE looked_over_at IS NULL;

-- Whether an editor decided a relation, beside it, so that those that wait lie together. A decision knows the texts it was about, for a
-- relation that was rejected may no longer be found.
ALTER TABLE decision ADD COLUMN from_text INTEGER REFERENCES text (seq);
ALTER TABLE decision ADD COLUMN to_text INTEGER REFERENCES text (seq);
UPDATE decision SET (from_text, to_text) = (SELECT from_text, to_text FROM relation WHERE id = decision.relation);
ALTER TABLE relation ADD COLUMN decided INTEGER NOT NULL DEFAULT 0;
UPDATE relation SET decided = 1 WHERE id IN (SELECT relation FROM decision);
CREATE INDEX relation_undecided ON relation (score, id) WHERE decided = 0 AND method IS NOT NULL;
CREATE INDEX relation_undecided_of_kind ON relation (kind, score, id) WHERE decided = 0 AND method IS NOT NULL;

-- What a statement lacks: 1 title, 2 issuer, 4 day, 8 outlet, 16 language.
ALTER TABLE text ADD COLUMN lacks INTEGER GENERATED ALWAYS AS (
  CASE WHEN role <> 'Statement' OR superseded_by IS NOT NULL THEN 0
  ELSE (title = '') + 2 * (issuer IS NULL) + 4 * (day IS NULL) + 8 * (outlet IS NULL) + 16 * (language = 'und') END) VIRTUAL;
CREATE INDEX text_lacks ON text (seq) WHERE lacks > 0;
CREATE INDEX text_lacks_title ON text (seq) WHERE lacks & 1;
CREATE INDEX text_lacks_issuer ON text (seq) WHERE lacks & 2;
CREATE INDEX text_lacks_day ON text (seq) WHERE lacks & 4;
CREATE INDEX text_lacks_outlet ON text (seq) WHERE lacks & 8;
CREATE INDEX text_lacks_language ON text (seq) WHERE lacks & 16;

-- What became of damages. The key is of the kind and the quoted words, so that it is found again in later readings.
CREATE TABLE resolution (
  document   INTEGER NOT NULL REFERENCES document (seq),
  key        TEXT NOT NULL,
  resolution TEXT NOT NULL,
  PRIMARY KEY (document, key)
) STRICT, WITHOUT ROWID;
ALTER TABLE damage ADD COLUMN resolution TEXT;
CREATE INDEX damage_open ON damage (document DESC, place) WHERE resolution IS NULL;
CREATE INDEX damage_open_of_kind ON damage (kind, document DESC, place) WHERE resolution IS NULL;

-- Slugs of organisations that were merged into others lead on for good.
CREATE TABLE former_slug (
  slug         TEXT PRIMARY KEY,
  organisation TEXT NOT NULL REFERENCES organisation (id)
) STRICT, WITHOUT ROWID;

-- Organisations that an editor said are two, by their slugs, the smaller first.
CREATE TABLE distinct_organisations (
  a       TEXT NOT NULL,
  b       TEXT NOT NULL,
  said_by TEXT NOT NULL,
  said_at TEXT NOT NULL,
  PRIMARY KEY (a, b),
  CHECK (a < b)
) STRICT, WITHOUT ROWID;

CREATE INDEX membership_of_whole ON membership (whole);
