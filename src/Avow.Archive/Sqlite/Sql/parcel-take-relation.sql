INSERT INTO relation (id, kind, from_text, to_text, direction_known, method, score, asserted_by, asserted_at, spans, lost, decided)
VALUES ($id, $kind, $from, $to, $direction_known, $method, $score, $asserted_by, $asserted_at, $spans, $lost, EXISTS (SELECT 1 FROM decision WHERE relation = $id))
