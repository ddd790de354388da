-- Through the times and not through the language: a language in which much is written ends soon, and one in which little is has few pages.
SELECT s.text FROM stamp s CROSS JOIN text t ON t.seq = s.text
WHERE (s.changed_at, s.text) > ($after, $place) AND s.changed_at <= $until
  AND (lower(t.language) = $language OR lower(t.language) LIKE $language || '-%')
ORDER BY s.changed_at, s.text
LIMIT $count
