SELECT unread FROM capture WHERE id = $id
