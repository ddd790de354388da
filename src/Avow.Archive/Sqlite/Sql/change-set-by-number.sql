SELECT number, made_by, made_at, why, undoes, undone_by, size FROM change_set_told WHERE number = $number
