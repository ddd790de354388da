SELECT t.id FROM shared s JOIN text t ON t.seq = s.b WHERE s.a = $text
UNION ALL
SELECT t.id FROM shared s JOIN text t ON t.seq = s.a WHERE s.b = $text
