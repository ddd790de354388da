UPDATE text SET related = 1 WHERE seq = $seq
