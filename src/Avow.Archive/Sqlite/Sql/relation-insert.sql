-- What a person asserted is not overwritten by what the program detects.
INSERT INTO relation (id, kind, from_text, to_text, direction_known, method, score, asserted_by, asserted_at, spans, decided)
VALUES ($id, $kind, $from, $to, $direction_known, $method, $score, $asserted_by, $asserted_at, $spans, EXISTS (SELECT 1 FROM decision WHERE relation = $id))
ON CONFLICT (id) DO UPDATE SET direction_known = excluded.direction_known, method = excluded.method,
  score = excluded.score, asserted_by = excluded.asserted_by, asserted_at = excluded.asserted_at, spans = excluded.spans, lost = NULL
WHERE relation.asserted_by IS NULL OR excluded.asserted_by IS NOT NULL
