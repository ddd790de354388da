SELECT w.slug, m.capacity, nullif(m.since, ''), m.until FROM membership m JOIN organisation w ON w.id = m.whole
WHERE m.member = $id ORDER BY w.slug, m.capacity, m.since
