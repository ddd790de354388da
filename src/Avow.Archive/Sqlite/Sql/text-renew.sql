UPDATE text SET related = 0 WHERE seq = $seq
