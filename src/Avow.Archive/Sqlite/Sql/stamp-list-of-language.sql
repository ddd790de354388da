-- Through the times and not through the language: a language in which much is written ends soon, and one in which little is has few pages.
SELECT s.text, s.changed_at FROM stamp s CROSS JOIN text t ON t.seq = s.text
WHERE s.changed_at = $after AND s.text > $place AND s.changed_at <= $until AND (lower(t.language) = $language OR lower(t.language) LIKE $language || '-%')
UNION ALL
SELECT s.text, s.changed_at FROM stamp s CROSS JOIN text t ON t.seq = s.text
WHERE s.changed_at > $after AND s.changed_at <= $until AND (lower(t.language) = $language OR lower(t.language) LIKE $language || '-%')
ORDER BY changed_at, text
LIMIT $count
