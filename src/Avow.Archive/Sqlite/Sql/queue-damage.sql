SELECT d.id, m.place FROM damage m JOIN document d ON d.seq = m.document
WHERE m.resolution IS NULL
ORDER BY m.document DESC, m.place LIMIT $count OFFSET $skip
