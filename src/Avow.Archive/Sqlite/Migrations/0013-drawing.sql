-- Certainties of beads were finer in what was drawn at once than in what was drawn from the alignments that were kept: what was drawn with them is drawn anew.
UPDATE text SET related = 1 WHERE related = 2 AND superseded_by IS NULL AND seq IN (SELECT a FROM translation UNION SELECT b FROM translation);

-- Whether a text stands on its issuer's own site hangs on the names of whoever publishes it.
CREATE TRIGGER drawn_renamed AFTER UPDATE OF names ON organisation WHEN old.names <> new.names BEGIN
  UPDATE text SET related = 1 WHERE related = 2 AND superseded_by IS NULL AND outlet = new.id;
END;

-- What drawing left of a text, so that one text more is drawn by what it touches and not by all that hangs together with it. No row: nothing is to be remembered.
-- facts: digest of what was known of it when others were drawn by it; weight: how sure its translations are together, in thousandths; follows: the one text it is a wording of.
CREATE TABLE drawn (
  text    INTEGER PRIMARY KEY REFERENCES text (seq),
  facts   TEXT NOT NULL,
  weight  INTEGER NOT NULL,
  is_copy INTEGER NOT NULL,
  follows INTEGER REFERENCES text (seq),
  takings TEXT NOT NULL
) STRICT;
CREATE INDEX drawn_following ON drawn (follows) WHERE follows IS NOT NULL;

-- Pairs that came or went since the first of both was drawn. gone: there was one before.
CREATE TABLE undrawn_pair (
  text           INTEGER NOT NULL REFERENCES text (seq),
  other          INTEGER NOT NULL REFERENCES text (seq),
  is_translation INTEGER NOT NULL,
  gone           INTEGER NOT NULL,
  PRIMARY KEY (text, other, is_translation)
) STRICT, WITHOUT ROWID;

UPDATE text SET related = 1 WHERE related = 2 AND superseded_by IS NULL AND (seq IN (SELECT a FROM shared UNION SELECT b FROM shared) OR lead <> seq);
