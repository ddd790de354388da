SELECT number, rule, after FROM withheld_due ORDER BY number LIMIT 1
