INSERT INTO stamp (text, changed_at, lead) VALUES ($text, $changed_at, $lead)
