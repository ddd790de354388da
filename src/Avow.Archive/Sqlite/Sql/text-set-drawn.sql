UPDATE text SET related = 2 WHERE related = 1 AND seq IN (SELECT value FROM json_each($among))
