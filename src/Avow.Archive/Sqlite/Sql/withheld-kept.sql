SELECT coalesce(s.kept, s.address), coalesce(json_extract(c.kept, '$.exchange'), c.exchange), CASE WHEN c.kept IS NULL THEN c.label ELSE json_extract(c.kept, '$.label') END,
  CASE WHEN c.kept IS NULL THEN c.unread ELSE json_extract(c.kept, '$.unread') END, s.seq, s.host, c.kept IS NOT NULL, s.kept IS NOT NULL
FROM capture c JOIN source s ON s.seq = c.source
WHERE c.seq = $capture
