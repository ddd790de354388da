SELECT count(*) FROM text WHERE related > 0 AND superseded_by IS NULL
