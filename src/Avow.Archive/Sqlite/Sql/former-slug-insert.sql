INSERT INTO former_slug (slug, organisation) VALUES ($slug, $organisation)
