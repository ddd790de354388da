INSERT INTO watched (event, organisation) VALUES ($event, $organisation)
