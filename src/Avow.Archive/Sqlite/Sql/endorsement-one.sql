SELECT organisation, text, since, reservations, withdrawn_on, withdrawn_by FROM endorsement WHERE organisation = $organisation AND text = $text
