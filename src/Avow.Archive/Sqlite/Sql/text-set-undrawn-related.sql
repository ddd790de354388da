UPDATE text SET related = 1 WHERE related = 2 AND superseded_by IS NULL
AND seq IN (SELECT from_text FROM relation WHERE id = $relation UNION SELECT to_text FROM relation WHERE id = $relation)
