SELECT o.slug FROM watched w JOIN organisation o ON o.id = w.organisation WHERE w.event = $event ORDER BY o.slug
