DELETE FROM translation WHERE a = $a AND b = $b
