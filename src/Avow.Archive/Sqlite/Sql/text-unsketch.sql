UPDATE text SET sketched = 0 WHERE superseded_by IS NULL AND seq IN (SELECT value FROM json_each($texts))
