INSERT INTO drawn (text, facts, weight, is_copy, follows, takings) VALUES ($text, $facts, $weight, $copy, $follows, $takings)
ON CONFLICT (text) DO UPDATE SET facts = excluded.facts, weight = excluded.weight, is_copy = excluded.is_copy, follows = excluded.follows, takings = excluded.takings
