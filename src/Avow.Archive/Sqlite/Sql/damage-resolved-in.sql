SELECT m.place, r.resolution, d.capture
FROM document d JOIN damage m ON m.document = d.seq JOIN resolution r ON r.document = m.document AND r.key = m.resolution
WHERE d.id = $document ORDER BY m.place
