-- What editors withhold from everything that is published (decision 23). Texts lie here without it, so that whatever is made of them is without it.

-- One row for each rule that holds. Source: the one whose captures it is looked for in; null for all.
CREATE TABLE withheld (
  thing  TEXT PRIMARY KEY,
  kind   TEXT NOT NULL CHECK (kind IN ('Name', 'Passage', 'Text', 'Capture')),
  source INTEGER REFERENCES source (seq),
  rule   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX withheld_of_source ON withheld (source) WHERE source IS NOT NULL;

-- The words as the reader gave them, where something of the document is withheld; else null. The rest of that content is in as_read.
ALTER TABLE document ADD COLUMN as_read_words TEXT;

-- 0: nothing is withheld; 1: it is, and that is said; 2: it is, and that is not said. Of a capture, 1 and 2: its bytes are not published; 3: nothing of it is.
ALTER TABLE text ADD COLUMN withheld INTEGER NOT NULL DEFAULT 0;
ALTER TABLE capture ADD COLUMN withheld INTEGER NOT NULL DEFAULT 0;

-- What came, where it holds a name that is withheld; else null. Of a capture: exchange, label and why nothing could be read, as JSON.
ALTER TABLE source ADD COLUMN kept TEXT;
ALTER TABLE capture ADD COLUMN kept TEXT;
CREATE UNIQUE INDEX source_kept ON source (kept) WHERE kept IS NOT NULL;
