SELECT organisation, text, since, reservations, withdrawn_on, withdrawn_by FROM endorsement 
WHERE text = $text OR text IN (SELECT o.id FROM text o JOIN text t ON t.seq = o.superseded_by WHERE t.id = $text)
ORDER BY since, organisation
