SELECT seq, id FROM text WHERE superseded_by IS NULL AND seq < $end
