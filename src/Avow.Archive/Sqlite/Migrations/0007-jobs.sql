-- Long work that somebody asked for. Numbers are never given twice.
CREATE TABLE job (
  number       INTEGER PRIMARY KEY AUTOINCREMENT,
  wish         TEXT NOT NULL,
  asked_by     TEXT NOT NULL,
  asked_at     TEXT NOT NULL,
  state        TEXT NOT NULL,
  starts       INTEGER NOT NULL DEFAULT 0,
  began_at     TEXT,
  ended_at     TEXT,
  progress     TEXT NOT NULL,
  tally        TEXT NOT NULL,
  cancelled_by TEXT,
  failure      TEXT
) STRICT;
CREATE INDEX job_open ON job (number) WHERE state IN ('Waiting', 'Running');

-- What came of its single sources, in the order in which it was acknowledged; the same finding once.
CREATE TABLE job_finding (
  seq     INTEGER PRIMARY KEY,
  job     INTEGER NOT NULL REFERENCES job (number) ON DELETE CASCADE,
  key     TEXT NOT NULL,
  finding TEXT NOT NULL,
  UNIQUE (job, key)
) STRICT;

-- The addresses and uploads that it is done with.
CREATE TABLE job_place (
  job   INTEGER NOT NULL REFERENCES job (number) ON DELETE CASCADE,
  place TEXT NOT NULL,
  PRIMARY KEY (job, place)
) STRICT, WITHOUT ROWID;

-- The one process that does jobs now, and until when it need not say again that it is there.
CREATE TABLE job_worker (
  one    INTEGER PRIMARY KEY CHECK (one = 1),
  worker TEXT NOT NULL,
  until  TEXT NOT NULL
) STRICT;
