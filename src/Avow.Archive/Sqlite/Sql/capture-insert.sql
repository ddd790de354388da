INSERT INTO capture (id, source, captured_at, digest, length, exchange, unread, label, about)
VALUES ($id, $source, $captured_at, $digest, $length, $exchange, $unread, $label, $about)
RETURNING seq
