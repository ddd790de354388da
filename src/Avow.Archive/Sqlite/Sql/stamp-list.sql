SELECT s.text FROM stamp s
WHERE (s.changed_at, s.text) > ($after, $place) AND s.changed_at <= $until
ORDER BY s.changed_at, s.text
LIMIT $count
