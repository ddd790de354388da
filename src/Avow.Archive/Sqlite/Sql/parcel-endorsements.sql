SELECT o.slug, e.text, e.since, e.reservations, e.withdrawn_on, e.withdrawn_by FROM endorsement e JOIN organisation o ON o.id = e.organisation ORDER BY o.slug, e.text
