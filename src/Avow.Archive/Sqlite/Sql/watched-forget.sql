DELETE FROM watched WHERE event = $event
