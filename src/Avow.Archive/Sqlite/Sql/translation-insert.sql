INSERT INTO translation (a, b, score, evidence) VALUES ($a, $b, $score, $evidence)
ON CONFLICT (a, b) DO UPDATE SET score = excluded.score, evidence = excluded.evidence
