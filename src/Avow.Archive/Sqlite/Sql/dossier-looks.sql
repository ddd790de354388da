-- Of one host; which of its addresses are whose is told by the longest prefix, in code.
SELECT look.at, look.capture, look.address, coalesce(look.about = $slug, 0)
  OR EXISTS (SELECT 1 FROM document d JOIN text t ON t.document = d.seq AND t.superseded_by IS NULL JOIN text m ON m.lead = t.lead AND m.superseded_by IS NULL
    JOIN document md ON md.seq = m.document JOIN capture mc ON mc.seq = md.capture
    WHERE d.capture = look.seq AND mc.about = $slug)
FROM (
  SELECT c.seq, c.captured_at AS at, c.id AS capture, s.address, c.about FROM source s JOIN capture c ON c.source = s.seq WHERE s.host = $host AND c.withheld < 3
  UNION ALL
  SELECT c.seq, r.seen_at, c.id, s.address, c.about FROM source s JOIN capture c ON c.source = s.seq JOIN revisit r ON r.capture = c.seq WHERE s.host = $host AND c.withheld < 3) look
WHERE ($from IS NULL OR look.at >= $from) AND look.at < $end
ORDER BY look.at, look.capture
