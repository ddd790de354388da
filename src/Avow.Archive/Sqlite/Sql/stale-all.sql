SELECT t.id, s.day, s.words FROM stale s JOIN text t ON t.seq = s.text ORDER BY t.id LIMIT $most
