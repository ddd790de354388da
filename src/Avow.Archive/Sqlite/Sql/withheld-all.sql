SELECT w.thing, w.rule, coalesce(s.kept, s.address) FROM withheld w
LEFT JOIN capture c ON c.id = json_extract(w.rule, '$.capture')
LEFT JOIN source s ON s.seq = coalesce(w.source, c.source)
ORDER BY w.kind, w.thing
