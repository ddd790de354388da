-- Of a text, and of those in whose place it stands.
SELECT t.seq, e.organisation, e.text, e.since, e.reservations, e.withdrawn_on, e.withdrawn_by FROM endorsement e JOIN text t ON t.id = e.text
UNION ALL
SELECT t.superseded_by, e.organisation, e.text, e.since, e.reservations, e.withdrawn_on, e.withdrawn_by FROM endorsement e JOIN text t ON t.id = e.text
WHERE t.superseded_by IS NOT NULL
