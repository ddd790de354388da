UPDATE text SET related = 1 WHERE related = 2 AND superseded_by IS NULL AND seq IN (SELECT a FROM translation UNION SELECT b FROM translation)
