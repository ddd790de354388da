INSERT INTO capture (id, source, captured_at, digest, length, exchange, unread, label, about, looked_over_by, looked_over_at)
VALUES ($id, $source, $captured_at, $digest, $length, $exchange, $unread, $label, $about, $looked_over_by, $looked_over_at)
