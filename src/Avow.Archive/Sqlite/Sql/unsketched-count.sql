SELECT (SELECT count(*) FROM text WHERE sketched = 0 AND superseded_by IS NULL) + (SELECT count(*) FROM sketch WHERE outdated = 1)
