SELECT thing, rule FROM withheld ORDER BY kind, thing
