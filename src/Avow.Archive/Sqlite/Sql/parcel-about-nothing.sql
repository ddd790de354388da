-- Captures about an event that is not there.
SELECT c.id FROM capture c WHERE c.about IS NOT NULL AND NOT EXISTS (SELECT 1 FROM event e WHERE e.slug = c.about)
