SELECT score FROM translation WHERE a = $a AND b = $b
