SELECT w.thing, w.rule, coalesce(s.kept, s.address) FROM withheld w LEFT JOIN source s ON s.seq = w.source ORDER BY w.thing
