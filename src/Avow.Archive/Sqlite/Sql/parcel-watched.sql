SELECT o.slug FROM watched w JOIN organisation o ON o.id = w.organisation WHERE w.event = $id ORDER BY o.slug
