UPDATE text
SET role = $role, title = $title, language = $language, day = $day, issuer = $issuer, outlet = $outlet, issuing = $issuing,
  range_start = $start, range_end = $end, superseded_by = NULL, withheld = 0
WHERE seq = $seq
