SELECT id FROM text
WHERE seq IN (SELECT f.text FROM json_each($hashes) asked CROSS JOIN fingerprint f ON f.hash = asked.value) AND related > 0 AND superseded_by IS NULL AND id <> $text
ORDER BY id
