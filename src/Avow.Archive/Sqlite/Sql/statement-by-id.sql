-- The event is the one an editor named with the lead text, else with the first other text of the statement: asked for one after the other, nothing needs sorting.
SELECT l.statement, l.id, l.issuing, l.day,
  coalesce(
    (SELECT e.id FROM document d JOIN capture c ON c.seq = d.capture JOIN event e ON e.slug = c.about
     WHERE d.seq = l.document),
    (SELECT e.id FROM text m
     JOIN document d ON d.seq = m.document JOIN capture c ON c.seq = d.capture JOIN event e ON e.slug = c.about
     WHERE m.lead = l.seq
     ORDER BY m.seq LIMIT 1))
FROM text named
JOIN text t ON t.seq = coalesce(named.superseded_by, named.seq)
JOIN text l ON l.seq = t.lead
WHERE named.statement = $id AND t.superseded_by IS NULL
