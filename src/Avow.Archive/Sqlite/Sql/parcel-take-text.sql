-- One that is no longer read is not related any more; the others wait for it.
INSERT INTO text (id, statement, lead, document, witness, role, title, language, day, issuer, outlet, issuing, range_start, range_end, related)
VALUES ($id, $statement, -1, $document, $witness, $role, $title, $language, $day, $issuer, $outlet, $issuing, $start, $end, $related)
RETURNING seq
