UPDATE sketch SET outdated = 1 WHERE text IN (SELECT value FROM json_each($texts))
