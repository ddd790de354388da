SELECT id, slug, names, kinds, addresses FROM organisation WHERE id = $id
