SELECT about FROM capture WHERE id = $id
