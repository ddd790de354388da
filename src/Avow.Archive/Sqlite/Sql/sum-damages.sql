SELECT c.source, d.id, m.place, m.kind
FROM damage m JOIN document d ON d.seq = m.document JOIN capture c ON c.seq = d.capture
