DELETE FROM stale WHERE text = (SELECT seq FROM text WHERE id = $id)
