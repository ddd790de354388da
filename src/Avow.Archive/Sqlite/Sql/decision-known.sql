SELECT 1 FROM decision WHERE relation = $relation
