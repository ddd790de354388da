SELECT e.slug FROM watched w JOIN organisation o ON o.id = w.organisation JOIN event e ON e.id = w.event WHERE o.slug = $slug ORDER BY e.slug
