SELECT number, made_by, made_at, why, undoes, undone_by, size FROM change_set_told
WHERE number = (SELECT max(number) FROM change WHERE kind = $kind AND thing = $thing AND number > $number)
