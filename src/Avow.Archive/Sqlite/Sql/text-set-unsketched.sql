UPDATE text SET sketched = 0 WHERE superseded_by IS NULL
