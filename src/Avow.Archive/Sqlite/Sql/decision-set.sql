INSERT INTO decision (relation, verdict, decided_by, decided_at) VALUES ($relation, $verdict, $by, $at)
ON CONFLICT (relation) DO UPDATE SET verdict = excluded.verdict, decided_by = excluded.decided_by, decided_at = excluded.decided_at
