SELECT withheld FROM capture WHERE id = $id
