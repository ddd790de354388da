-- A text that came to a statement, or left it, brought the event of its capture or took it along: all of both are told of anew.
-- From the few that were noted, never from all texts.
INSERT INTO unstamped (text, anew)
SELECT g.seq, 1
FROM unstamped u
CROSS JOIN text t ON t.seq = u.text
CROSS JOIN document d ON d.seq = t.document
CROSS JOIN capture c ON c.seq = d.capture AND c.about IS NOT NULL
LEFT JOIN stamp s ON s.text = t.seq
JOIN text g ON g.lead IN (t.lead, s.lead)
WHERE t.lead IS NOT s.lead
ON CONFLICT (text) DO UPDATE SET anew = 1
