DELETE FROM decision WHERE relation = $relation
