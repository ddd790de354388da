INSERT INTO revisit (capture, seen_at, profile) VALUES ($capture, $seen_at, $profile)
