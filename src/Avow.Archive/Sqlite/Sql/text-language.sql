SELECT language FROM text WHERE id = $id
