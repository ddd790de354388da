INSERT INTO shared (a, b, spans) VALUES ($a, $b, $spans) ON CONFLICT (a, b) DO UPDATE SET spans = excluded.spans
