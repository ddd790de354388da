SELECT t.id, x.score FROM translation x JOIN text t ON t.seq = x.b WHERE x.a = $text
UNION ALL
SELECT t.id, x.score FROM translation x JOIN text t ON t.seq = x.a WHERE x.b = $text
