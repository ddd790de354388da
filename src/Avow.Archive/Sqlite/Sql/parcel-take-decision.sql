INSERT INTO decision (relation, verdict, decided_by, decided_at, from_text, to_text) VALUES ($relation, $verdict, $by, $at, $from, $to)
