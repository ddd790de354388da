UPDATE text SET related = 0
