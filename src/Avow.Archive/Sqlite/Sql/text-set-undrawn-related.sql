-- Of a relation that is no longer found, the texts that the decision knows.
UPDATE text SET related = 1 WHERE related = 2 AND superseded_by IS NULL
AND seq IN (SELECT from_text FROM relation WHERE id = $relation UNION SELECT to_text FROM relation WHERE id = $relation
  UNION SELECT from_text FROM decision WHERE relation = $relation UNION SELECT to_text FROM decision WHERE relation = $relation)
