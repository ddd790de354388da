-- Those of which no damage is found in what is read now.
SELECT d.id, r.resolution
FROM resolution r JOIN document d ON d.seq = r.document
WHERE ($capture IS NULL OR d.capture = $capture)
  AND NOT EXISTS (SELECT 1 FROM damage m WHERE m.document = r.document AND m.resolution = r.key)
ORDER BY d.seq, r.key
