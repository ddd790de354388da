UPDATE relation SET decided = EXISTS (SELECT 1 FROM decision WHERE relation = $id) WHERE id = $id
