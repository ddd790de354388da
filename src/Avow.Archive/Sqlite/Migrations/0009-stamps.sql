-- When what is told of a text last changed, for those who ask for changes by time (OAI-PMH). A text that is no longer read has a stamp too: it was told of.

-- Times never go back in the order of commits. Lead: that of its statement when it was stamped.
CREATE TABLE stamp (
  text       INTEGER PRIMARY KEY REFERENCES text (seq),
  changed_at TEXT NOT NULL,
  lead       INTEGER NOT NULL
) STRICT;
CREATE INDEX stamp_by_time ON stamp (changed_at, text);

-- Texts that get a stamp when the transaction that put them here is about to be committed; anew: whatever their lead.
CREATE TABLE unstamped (
  text INTEGER PRIMARY KEY REFERENCES text (seq),
  anew INTEGER NOT NULL
) STRICT;

INSERT INTO stamp (text, changed_at, lead) SELECT seq, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), lead FROM text;

-- Signs what is handed out to be handed back; it guards nothing that is not public, and goes on with the archive, so that it holds after a restart and on a copy.
INSERT INTO about (key, value) VALUES ('harvest', lower(hex(randomblob(32))));

CREATE TRIGGER stamp_came AFTER INSERT ON text BEGIN
  INSERT INTO unstamped (text, anew) VALUES (new.seq, 1) ON CONFLICT (text) DO UPDATE SET anew = 1;
END;

CREATE TRIGGER stamp_read AFTER UPDATE OF role, title, language, day, issuer, outlet, issuing, range_start, range_end, superseded_by ON text
WHEN (old.role, old.title, old.language, old.day, old.issuer, old.outlet, old.issuing, old.range_start, old.range_end, old.superseded_by)
  IS NOT (new.role, new.title, new.language, new.day, new.issuer, new.outlet, new.issuing, new.range_start, new.range_end, new.superseded_by) BEGIN
  INSERT INTO unstamped (text, anew) VALUES (new.seq, 1) ON CONFLICT (text) DO UPDATE SET anew = 1;
END;

CREATE TRIGGER stamp_reworded AFTER UPDATE OF words ON document WHEN old.words <> new.words BEGIN
  INSERT INTO unstamped (text, anew) SELECT seq, 1 FROM text WHERE document = new.seq ON CONFLICT (text) DO UPDATE SET anew = 1;
END;

-- Statements are taken apart and put together again whenever they are drawn: only what comes of it counts.
CREATE TRIGGER stamp_grouped AFTER UPDATE OF lead ON text WHEN old.lead <> new.lead BEGIN
  INSERT INTO unstamped (text, anew) VALUES (new.seq, 0) ON CONFLICT (text) DO NOTHING;
END;

CREATE TRIGGER stamp_about AFTER UPDATE OF about ON capture WHEN old.about IS NOT new.about BEGIN
  INSERT INTO unstamped (text, anew)
  SELECT g.seq, 1 FROM document d JOIN text t ON t.document = d.seq JOIN text g ON g.lead = t.lead WHERE d.capture = new.seq
  ON CONFLICT (text) DO UPDATE SET anew = 1;
END;

CREATE TRIGGER stamp_event_came AFTER INSERT ON event BEGIN
  INSERT INTO unstamped (text, anew)
  SELECT g.seq, 1 FROM capture c JOIN document d ON d.capture = c.seq JOIN text t ON t.document = d.seq JOIN text g ON g.lead = t.lead WHERE c.about = new.slug
  ON CONFLICT (text) DO UPDATE SET anew = 1;
END;

CREATE TRIGGER stamp_event_went AFTER DELETE ON event BEGIN
  INSERT INTO unstamped (text, anew)
  SELECT g.seq, 1 FROM capture c JOIN document d ON d.capture = c.seq JOIN text t ON t.document = d.seq JOIN text g ON g.lead = t.lead WHERE c.about = old.slug
  ON CONFLICT (text) DO UPDATE SET anew = 1;
END;

CREATE TRIGGER stamp_renamed AFTER UPDATE OF names ON organisation WHEN old.names <> new.names BEGIN
  INSERT INTO unstamped (text, anew)
  SELECT seq, 1 FROM text WHERE outlet = new.id UNION SELECT seq, 1 FROM text WHERE issuing = new.id
  ON CONFLICT (text) DO UPDATE SET anew = 1;
END;

-- Whose word a text is hangs on whether its outlet is an outlet alone.
CREATE TRIGGER stamp_rekinded AFTER UPDATE OF kinds ON organisation WHEN old.kinds <> new.kinds BEGIN
  INSERT INTO unstamped (text, anew) SELECT seq, 1 FROM text WHERE outlet = new.id AND issuing IS NULL
  ON CONFLICT (text) DO UPDATE SET anew = 1;
END;
