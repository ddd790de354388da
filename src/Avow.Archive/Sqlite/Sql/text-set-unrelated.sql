UPDATE text SET related = 0 WHERE superseded_by IS NULL
