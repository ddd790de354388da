-- Words that are printed under everything, found when the texts that share them are drawn. A phrase never leaves its component, so it goes and comes with it.
CREATE TABLE phrase (
  seq   INTEGER PRIMARY KEY,
  kind  TEXT NOT NULL,
  words TEXT NOT NULL,
  texts INTEGER NOT NULL
) STRICT;

-- A text each; ordinal: by age.
CREATE TABLE phrase_place (
  phrase      INTEGER NOT NULL REFERENCES phrase (seq) ON DELETE CASCADE,
  ordinal     INTEGER NOT NULL,
  text        INTEGER NOT NULL REFERENCES text (seq),
  range_start INTEGER NOT NULL,
  range_end   INTEGER NOT NULL,
  PRIMARY KEY (phrase, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX phrase_place_of ON phrase_place (text, phrase);
CREATE INDEX phrase_by_texts ON phrase (texts DESC);

-- What was drawn before stays and is drawn anew.
UPDATE text SET related = 1 WHERE related = 2 AND superseded_by IS NULL AND seq IN (SELECT a FROM shared UNION SELECT b FROM shared);
