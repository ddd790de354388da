SELECT count(*) FROM (SELECT rowid FROM words WHERE words MATCH $match LIMIT $most)
