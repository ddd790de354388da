INSERT INTO text (id, statement, lead, document, witness, role, title, language, day, issuer, outlet, issuing, range_start, range_end)
VALUES ($id, $statement, -1, $document, $witness, $role, $title, $language, $day, $issuer, $outlet, $issuing, $start, $end)
RETURNING seq
