INSERT INTO change_set (made_by, made_at, why, undoes) VALUES ($by, $at, $why, $undoes) RETURNING number
