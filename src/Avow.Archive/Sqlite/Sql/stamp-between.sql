SELECT t.id, s.changed_at
FROM stamp s JOIN text t ON t.seq = s.text
WHERE s.text > $after AND s.text <= $until AND t.superseded_by IS NULL
ORDER BY s.text
