SELECT id, witness, statement, role, range_start, range_end, seq IN (SELECT rowid FROM words WHERE rowid = text.seq),
  (SELECT l.lead = l.seq FROM text l WHERE l.seq = text.lead)
FROM text WHERE document = $document ORDER BY witness
