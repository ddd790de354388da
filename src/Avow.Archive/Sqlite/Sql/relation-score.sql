SELECT score FROM relation WHERE id = $id
