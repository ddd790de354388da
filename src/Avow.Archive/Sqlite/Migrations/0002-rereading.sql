-- Captures are read again: texts that a later reading no longer finds, passages that it lost, what editors corrected,
-- and where sources are damaged.

-- A text that is no longer read keeps its row and its names; they lead to the text that stands in its place.
ALTER TABLE text ADD COLUMN superseded_by INTEGER REFERENCES text (seq);
CREATE INDEX text_superseded ON text (superseded_by) WHERE superseded_by IS NOT NULL;

-- A document that is no longer read is empty, but for what hangs on it.
ALTER TABLE document ADD COLUMN superseded INTEGER NOT NULL DEFAULT 0;

-- The content as the reader gave it, without the words, where an editor corrected it; else null.
ALTER TABLE document ADD COLUMN as_read TEXT;

-- Spans of a relation kept by an editor whose words are not in the texts as they are read now, with their quotations.
ALTER TABLE relation ADD COLUMN lost TEXT;

-- Texts whose fingerprints are of words that they no longer have. No index leads from a text to its fingerprints (it would be as
-- large as they are), so they are swept away together, in one pass, when something is related next.
CREATE TABLE stale (text INTEGER PRIMARY KEY REFERENCES text (seq)) STRICT;

-- What editors corrected in a document; nothing is ever changed or removed here, an undoing is a row of its own.
CREATE TABLE correction (
  seq          INTEGER PRIMARY KEY,
  capture      INTEGER NOT NULL REFERENCES capture (seq),
  ordinal      INTEGER NOT NULL,
  field        TEXT NOT NULL,
  corrected_at TEXT NOT NULL,
  correction   TEXT NOT NULL
) STRICT;
CREATE INDEX correction_of_document ON correction (capture, ordinal, seq);

-- Which damage stands where: a copy of what the contents say, for counting and listing.
CREATE TABLE damage (
  document INTEGER NOT NULL REFERENCES document (seq),
  place    INTEGER NOT NULL,
  kind     TEXT NOT NULL,
  PRIMARY KEY (document, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX damage_of_kind ON damage (kind);
INSERT INTO damage (document, place, kind)
SELECT d.seq, e.key, json_extract(e.value, '$.kind') FROM document d, json_each(d.content, '$.damage') e;

-- What an editor should look at is looked for after every reading; there is little of it.
CREATE INDEX relation_with_loss ON relation (id) WHERE lost IS NOT NULL;
CREATE INDEX endorsement_with_reservation ON endorsement (text) WHERE reservations <> '[]';
