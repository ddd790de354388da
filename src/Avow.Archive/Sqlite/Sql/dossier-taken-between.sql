WITH own (text) AS (SELECT seq FROM text WHERE outlet = $organisation),
  touching (relation) AS (SELECT id FROM relation WHERE from_text IN own UNION SELECT id FROM relation WHERE to_text IN own)
SELECT f.outlet, f.site, t.outlet, t.site, r.kind, count(*), min(f.day || ' ' || ft.id || ' ' || tt.id)
FROM touching
JOIN relation r ON r.id = touching.relation
JOIN text ft ON ft.seq = r.from_text
JOIN text tt ON tt.seq = r.to_text
JOIN standing_at f ON f.text = r.from_text
JOIN standing_at t ON t.text = r.to_text
LEFT JOIN decision d ON d.relation = r.id
WHERE r.direction_known = 1 AND r.kind <> 'Introduces' AND coalesce(d.verdict, '') <> 'Rejected'
GROUP BY coalesce(f.outlet, f.site), coalesce(t.outlet, t.site), r.kind
ORDER BY count(*) DESC, f.site, t.site, r.kind
