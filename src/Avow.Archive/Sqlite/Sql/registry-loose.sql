-- What names an organisation that is not there, one of each kind at most: what it is, its own name, the id that it names.
SELECT * FROM (SELECT 'organisation', coalesce(o.slug, m.member), m.whole FROM membership m LEFT JOIN organisation o ON o.id = m.member
  WHERE m.whole NOT IN (SELECT id FROM organisation) ORDER BY 2 LIMIT 1)
UNION ALL
SELECT * FROM (SELECT 'watch list of the event', e.slug, w.organisation FROM watched w JOIN event e ON e.id = w.event
  WHERE w.organisation NOT IN (SELECT id FROM organisation) ORDER BY 2 LIMIT 1)
UNION ALL
SELECT * FROM (SELECT 'endorsement of text', n.text, n.organisation FROM endorsement n
  WHERE n.organisation NOT IN (SELECT id FROM organisation) ORDER BY 2 LIMIT 1)
UNION ALL
SELECT * FROM (SELECT 'organisation merged into it,', f.slug, f.organisation FROM former_slug f
  WHERE f.organisation NOT IN (SELECT id FROM organisation) ORDER BY 2 LIMIT 1)
