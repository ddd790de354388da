SELECT c.source, d.id, m.place, r.resolution
FROM damage m JOIN document d ON d.seq = m.document JOIN capture c ON c.seq = d.capture
JOIN resolution r ON r.document = m.document AND r.key = m.resolution
