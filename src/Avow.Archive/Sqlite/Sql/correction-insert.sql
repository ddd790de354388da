INSERT INTO correction (capture, ordinal, field, corrected_at, correction) VALUES ($capture, $ordinal, $field, $corrected_at, $correction)
