INSERT INTO endorsement (organisation, text, since, reservations, withdrawn_on, withdrawn_by) VALUES ($organisation, $text, $since, $reservations, $withdrawn_on, $withdrawn_by)
