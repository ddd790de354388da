-- As they came, those of which nothing is told too.
SELECT c.id, coalesce(s.kept, s.address), c.captured_at, c.digest, c.length, coalesce(json_extract(c.kept, '$.exchange'), c.exchange)
FROM capture c JOIN source s ON s.seq = c.source
ORDER BY c.seq
