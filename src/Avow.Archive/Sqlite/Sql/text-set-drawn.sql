UPDATE text SET related = 2 WHERE id = $id AND related = 1
