UPDATE text SET superseded_by = $by, withheld = $withheld WHERE id = $id
