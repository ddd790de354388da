-- Titles by the beginnings of their words, for who has typed no more than that. The index keeps no words of its own; triggers hold it to the texts.

CREATE VIRTUAL TABLE titles USING fts5 (
  title,
  content = 'text', content_rowid = 'seq', detail = none, prefix = '1 2 3',
  tokenize = "unicode61 remove_diacritics 2"
);
INSERT INTO titles (titles) VALUES ('rebuild');

CREATE TRIGGER title_came AFTER INSERT ON text BEGIN
  INSERT INTO titles (rowid, title) VALUES (new.seq, new.title);
END;
CREATE TRIGGER title_went AFTER DELETE ON text BEGIN
  INSERT INTO titles (titles, rowid, title) VALUES ('delete', old.seq, old.title);
END;
CREATE TRIGGER title_changed AFTER UPDATE OF title ON text WHEN old.title <> new.title BEGIN
  INSERT INTO titles (titles, rowid, title) VALUES ('delete', old.seq, old.title);
  INSERT INTO titles (rowid, title) VALUES (new.seq, new.title);
END;
