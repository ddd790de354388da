SELECT seq, lead, language, CAST(replace(day, '-', '') AS INTEGER), outlet, issuing FROM text WHERE superseded_by IS NULL
