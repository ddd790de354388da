INSERT INTO translation (a, b, score, evidence) VALUES ($a, $b, $score, $evidence)
