UPDATE text SET sketched = 1 WHERE seq = $seq
