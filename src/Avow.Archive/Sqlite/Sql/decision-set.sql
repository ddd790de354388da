INSERT INTO decision (relation, verdict, decided_by, decided_at, from_text, to_text)
VALUES ($relation, $verdict, $by, $at, (SELECT seq FROM text WHERE id = $from), (SELECT seq FROM text WHERE id = $to))
ON CONFLICT (relation) DO UPDATE SET verdict = excluded.verdict, decided_by = excluded.decided_by, decided_at = excluded.decided_at,
  from_text = excluded.from_text, to_text = excluded.to_text
