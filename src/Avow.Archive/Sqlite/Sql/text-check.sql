-- A text follows a lead that is its own; a superseded one leads to a text that is not.
SELECT id, witness, statement, role, range_start, range_end, seq IN (SELECT rowid FROM words WHERE rowid = text.seq),
  CASE WHEN superseded_by IS NULL
    THEN (SELECT l.lead = l.seq AND l.superseded_by IS NULL FROM text l WHERE l.seq = text.lead)
    ELSE (SELECT s.superseded_by IS NULL OR s.withheld > 0 OR s.seq = text.seq FROM text s WHERE s.seq = text.superseded_by)
  END,
  superseded_by IS NOT NULL
FROM text WHERE document = $document ORDER BY witness
