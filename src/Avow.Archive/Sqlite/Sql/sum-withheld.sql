SELECT thing, rule FROM withheld
