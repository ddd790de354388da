-- Rules about names that were made or undone and are not yet put to everything that was kept before them; those to do first, first (decision 27).
CREATE TABLE withheld_due (
  number INTEGER PRIMARY KEY,
  rule   TEXT NOT NULL,
  -- The last capture that was looked through.
  after  INTEGER NOT NULL DEFAULT 0
) STRICT;
