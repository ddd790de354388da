-- Texts are brought together by seeds that have a place, in an order of their own, so that a text can be put in and taken out exactly
-- (decision 9). All texts count as not yet related; what was drawn stays visible until they are.

DROP TABLE fingerprint;
DROP TABLE stale;
DELETE FROM shared;

-- 48 bits of key; the day that the text is known to be of, counted from 0001-01-01; the text's id as a number; word and length as place * 32 + length.
CREATE TABLE seed (
  key   INTEGER NOT NULL,
  day   INTEGER NOT NULL,
  text  INTEGER NOT NULL,
  place INTEGER NOT NULL,
  PRIMARY KEY (key, day, text)
) STRICT, WITHOUT ROWID;

-- Texts whose seeds are of words, or stand at a day, that they no longer have: with these, so that they can be taken out.
CREATE TABLE stale (
  text  INTEGER PRIMARY KEY REFERENCES text (seq),
  day   INTEGER NOT NULL,
  words TEXT NOT NULL
) STRICT;

-- Raised whenever the seeds or what they are of changes, by whichever process.
INSERT INTO about (key, value) VALUES ('matching', '0');

UPDATE text SET related = 0 WHERE superseded_by IS NULL;
