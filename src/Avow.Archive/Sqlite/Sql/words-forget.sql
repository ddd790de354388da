DELETE FROM words WHERE rowid = $seq
