SELECT organisation, text, since, reservations, withdrawn_on, withdrawn_by FROM endorsement WHERE text = $text ORDER BY since, organisation
