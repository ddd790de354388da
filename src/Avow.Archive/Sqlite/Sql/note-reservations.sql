SELECT e.organisation, e.text, e.since, e.reservations, e.withdrawn_on, e.withdrawn_by, standing.id, d.words, standing.range_start, standing.range_end
FROM endorsement e
JOIN text named ON named.id = e.text
JOIN text standing ON standing.seq = coalesce(named.superseded_by, named.seq)
JOIN document d ON d.seq = standing.document
WHERE e.reservations <> '[]' AND ($capture IS NULL OR d.capture = $capture)
ORDER BY e.text, e.organisation
