SELECT seq FROM text WHERE id = $id
