UPDATE text SET related = 1 WHERE related = 2 AND superseded_by IS NULL AND seq IN (SELECT value FROM json_each($texts))
