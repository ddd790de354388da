SELECT e.organisation, t.id, e.since, e.reservations, e.withdrawn_on, e.withdrawn_by
FROM endorsement e
JOIN text o ON o.id = e.text
JOIN text t ON t.seq = coalesce(o.superseded_by, o.seq)
WHERE t.lead IN (SELECT lead FROM told WHERE event = $event)
ORDER BY e.since, e.organisation, t.id
