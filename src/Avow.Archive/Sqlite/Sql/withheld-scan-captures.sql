-- Everything that came with captures, as it came.
SELECT c.seq, coalesce(s.kept, s.address), coalesce(json_extract(c.kept, '$.exchange'), c.exchange), CASE WHEN c.kept IS NULL THEN c.label ELSE json_extract(c.kept, '$.label') END,
  CASE WHEN c.kept IS NULL THEN c.unread ELSE json_extract(c.kept, '$.unread') END
FROM capture c JOIN source s ON s.seq = c.source
WHERE c.seq > $after AND c.seq <= $until
