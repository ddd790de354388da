SELECT id FROM capture WHERE label = $label
