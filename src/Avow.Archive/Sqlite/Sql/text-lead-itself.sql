UPDATE text SET lead = seq WHERE seq = $seq
