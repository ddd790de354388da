SELECT withheld FROM text WHERE id = $id
