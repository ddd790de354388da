-- As queue-captures, of one capture, looked over or not.
SELECT c.id, s.address, c.captured_at, c.digest, c.length, c.exchange, c.unread, c.about,
  (SELECT count(*) FROM document d JOIN damage m ON m.document = d.seq WHERE d.capture = c.seq AND m.resolution IS NULL), c.seq
FROM capture c JOIN source s ON s.seq = c.source
WHERE c.id = $id
