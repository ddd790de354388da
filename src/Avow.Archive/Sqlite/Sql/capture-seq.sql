SELECT seq FROM capture WHERE id = $id
