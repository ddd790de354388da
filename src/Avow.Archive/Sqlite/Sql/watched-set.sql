INSERT INTO watched (event, organisation) VALUES ($event, $organisation) ON CONFLICT DO NOTHING
