SELECT d.id FROM damage m JOIN document d ON d.seq = m.document
WHERE m.resolution IS NOT NULL AND NOT EXISTS (SELECT 1 FROM resolution r WHERE r.document = m.document AND r.key = m.resolution) ORDER BY d.id
