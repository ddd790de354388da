SELECT c.id, coalesce(s.kept, s.address), c.captured_at, c.digest, c.length, coalesce(json_extract(c.kept, '$.exchange'), c.exchange), c.unread,
  (SELECT json_group_array(DISTINCT d.reader) FROM document d WHERE d.capture = c.seq AND d.superseded = 0)
FROM capture c JOIN source s ON s.seq = c.source
ORDER BY c.seq
