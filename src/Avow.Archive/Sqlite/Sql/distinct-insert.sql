INSERT INTO distinct_organisations (a, b, said_by, said_at) VALUES ($a, $b, $by, $at)
