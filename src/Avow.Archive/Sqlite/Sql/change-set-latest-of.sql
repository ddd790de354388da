-- Of any thing: of all between the first and the last that there may be.
SELECT number, made_by, made_at, why, undoes, undone_by, size FROM change_set_told
WHERE number IN (SELECT number FROM change WHERE kind = $kind AND thing >= coalesce($thing, '') AND thing <= coalesce($thing, char(1114111)) AND number < $before)
  AND ($by IS NULL OR made_by = $by)
ORDER BY number DESC LIMIT $count
