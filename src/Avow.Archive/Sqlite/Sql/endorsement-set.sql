INSERT INTO endorsement (organisation, text, since, reservations, withdrawn_on, withdrawn_by)
VALUES ($organisation, $text, $since, $reservations, $withdrawn_on, $withdrawn_by)
ON CONFLICT (organisation, text) DO UPDATE SET withdrawn_on = coalesce(endorsement.withdrawn_on, excluded.withdrawn_on),
  withdrawn_by = coalesce(endorsement.withdrawn_by, excluded.withdrawn_by)
