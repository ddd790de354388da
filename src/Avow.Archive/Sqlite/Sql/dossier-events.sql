SELECT e.id, e.slug, e.names, e.since FROM event e
WHERE e.id IN (
  SELECT w.event FROM watched w WHERE w.organisation = $organisation
  UNION SELECT said.event FROM told said JOIN text t ON t.lead = said.lead JOIN word ON word.text = t.seq WHERE word.organisation = $organisation)
ORDER BY e.since, e.slug
