SELECT w.slug, m.capacity, nullif(m.since, ''), m.until
FROM membership m JOIN organisation o ON o.id = m.member JOIN organisation w ON w.id = m.whole
WHERE o.slug = $slug ORDER BY m.since, w.slug, m.capacity
