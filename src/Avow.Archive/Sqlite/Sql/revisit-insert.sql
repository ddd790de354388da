INSERT INTO revisit (capture, seen_at, profile)
SELECT seq, $seen_at, $profile FROM capture WHERE id = $id AND captured_at <> $seen_at
ON CONFLICT DO NOTHING
