-- From the few that were noted, never from all texts.
INSERT INTO stamp (text, changed_at, lead)
SELECT t.seq, max($now, coalesce((SELECT max(changed_at) FROM stamp), '')), t.lead
FROM unstamped u CROSS JOIN text t ON t.seq = u.text LEFT JOIN stamp s ON s.text = t.seq
WHERE u.anew = 1 OR t.lead IS NOT s.lead
ON CONFLICT (text) DO UPDATE SET changed_at = excluded.changed_at, lead = excluded.lead
