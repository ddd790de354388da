UPDATE text SET superseded_by = $by, related = 2, range_start = 0, range_end = 0 WHERE seq = $seq
