SELECT DISTINCT e.slug
FROM text t JOIN document d ON d.seq = t.document JOIN capture c ON c.seq = d.capture JOIN event e ON e.slug = c.about
WHERE t.lead = $lead
ORDER BY e.slug
