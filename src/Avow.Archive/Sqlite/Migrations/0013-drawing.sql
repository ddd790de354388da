-- Certainties of beads were finer in what was drawn at once than in what was drawn from the alignments that were kept: what was drawn with them is drawn anew.
UPDATE text SET related = 1 WHERE related = 2 AND superseded_by IS NULL AND seq IN (SELECT a FROM translation UNION SELECT b FROM translation);

-- Whether a text stands on its issuer's own site hangs on the names of whoever publishes it.
CREATE TRIGGER drawn_renamed AFTER UPDATE OF names ON organisation WHEN old.names <> new.names BEGIN
  UPDATE text SET related = 1 WHERE related = 2 AND superseded_by IS NULL AND outlet = new.id;
END;
