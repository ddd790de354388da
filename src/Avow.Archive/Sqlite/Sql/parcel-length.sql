SELECT range_end - range_start FROM text WHERE id = $id
