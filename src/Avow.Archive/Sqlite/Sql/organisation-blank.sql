UPDATE organisation SET names = '{}', addresses = '[]' WHERE id = $id
