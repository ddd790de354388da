SELECT DISTINCT o.slug FROM membership m JOIN organisation w ON w.id = m.whole JOIN organisation o ON o.id = m.member WHERE w.slug = $slug ORDER BY o.slug
