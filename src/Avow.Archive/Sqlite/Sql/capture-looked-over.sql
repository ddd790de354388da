SELECT looked_over_by, looked_over_at FROM capture WHERE id = $id AND looked_over_at IS NOT NULL
