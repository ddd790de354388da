SELECT s.text
FROM (SELECT DISTINCT t.lead FROM capture c JOIN document d ON d.capture = c.seq JOIN text t ON t.document = d.seq WHERE c.about = $slug) said
JOIN text t ON t.lead = said.lead
JOIN stamp s ON s.text = t.seq
WHERE (s.changed_at, s.text) > ($after, $place) AND s.changed_at <= $until
ORDER BY s.changed_at, s.text
LIMIT $count
