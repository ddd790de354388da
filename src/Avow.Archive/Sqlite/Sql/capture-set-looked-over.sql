UPDATE capture SET looked_over_by = $by, looked_over_at = $at WHERE id = $id
