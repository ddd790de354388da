-- Where the next captures end; null where there are none.
SELECT max(seq) FROM (SELECT seq FROM capture WHERE seq > $after ORDER BY seq LIMIT $most)
