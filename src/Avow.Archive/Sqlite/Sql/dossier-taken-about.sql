WITH about (text) AS (SELECT t.seq FROM told e JOIN text t ON t.lead = e.lead WHERE e.event = $event)
SELECT f.outlet, f.site, t.outlet, t.site, r.kind, count(*), min(f.day || ' ' || ft.id || ' ' || tt.id)
FROM relation r
JOIN text ft ON ft.seq = r.from_text
JOIN text tt ON tt.seq = r.to_text
JOIN standing_at f ON f.text = r.from_text
JOIN standing_at t ON t.text = r.to_text
LEFT JOIN decision d ON d.relation = r.id
WHERE f.day <= $until AND t.day <= $until AND r.from_text IN about AND r.to_text IN about AND r.direction_known = 1 AND r.kind <> 'Introduces' AND coalesce(d.verdict, '') <> 'Rejected'
GROUP BY coalesce(f.outlet, f.site), coalesce(t.outlet, t.site), r.kind
ORDER BY count(*) DESC, f.site, t.site, r.kind
