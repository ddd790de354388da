SELECT number, made_by, made_at, why, undoes, undone_by, size FROM change_set_told
WHERE number < $before AND ($by IS NULL OR made_by = $by)
ORDER BY number DESC LIMIT $count
