-- Translations are found by clues of their own (decision 11): what a text can be recognised by in any language.
-- All texts count as not yet sketched.

-- The keys of one text, in order, eight bytes each, at the day it stood at. Outdated: the text is read otherwise by now, or no longer.
CREATE TABLE sketch (
  text     INTEGER PRIMARY KEY REFERENCES text (seq),
  day      INTEGER NOT NULL,
  keys     BLOB NOT NULL,
  outdated INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX sketch_outdated ON sketch (text) WHERE outdated = 1;

-- The same keys by key; the day counted from 0001-01-01; the text's id as a number.
CREATE TABLE clue (
  key  INTEGER NOT NULL,
  day  INTEGER NOT NULL,
  text INTEGER NOT NULL,
  PRIMARY KEY (key, day, text)
) STRICT, WITHOUT ROWID;

ALTER TABLE text ADD COLUMN sketched INTEGER NOT NULL DEFAULT 0;
CREATE INDEX text_unsketched ON text (sketched, id) WHERE sketched = 0;

-- Pairs of texts that are translations of one another, whichever way it went; a is the text with the smaller id.
CREATE TABLE translation (
  a        INTEGER NOT NULL REFERENCES text (seq),
  b        INTEGER NOT NULL REFERENCES text (seq),
  score    REAL NOT NULL,
  evidence TEXT NOT NULL,
  PRIMARY KEY (a, b),
  CHECK (a <> b)
) STRICT, WITHOUT ROWID;
CREATE INDEX translation_from_b ON translation (b);

-- How the sentences of two texts lie against each other: derived, can be recomputed.
CREATE TABLE alignment (
  a         INTEGER NOT NULL REFERENCES text (seq),
  b         INTEGER NOT NULL REFERENCES text (seq),
  method    TEXT NOT NULL,
  alignment TEXT NOT NULL,
  PRIMARY KEY (a, b),
  CHECK (a <> b)
) STRICT, WITHOUT ROWID;
CREATE INDEX alignment_from_b ON alignment (b);

-- What editors said of beads: these passages belong together. Nothing is ever changed or removed here, an undoing is a row of its own.
CREATE TABLE bead (
  seq     INTEGER PRIMARY KEY,
  a       TEXT NOT NULL,
  b       TEXT NOT NULL,
  said_by TEXT NOT NULL,
  said_at TEXT NOT NULL,
  bead    TEXT NOT NULL
) STRICT;
CREATE INDEX bead_of_texts ON bead (a, b, seq);

-- Words of two languages that stand for each other, learned from the aligned texts of this archive: derived. language_a is before language_b.
CREATE TABLE lexicon (
  language_a TEXT NOT NULL,
  language_b TEXT NOT NULL,
  alignments INTEGER NOT NULL,
  lines      TEXT NOT NULL,
  PRIMARY KEY (language_a, language_b)
) STRICT, WITHOUT ROWID;
