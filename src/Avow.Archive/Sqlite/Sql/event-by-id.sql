SELECT id, slug, names, since FROM event WHERE id = $id
