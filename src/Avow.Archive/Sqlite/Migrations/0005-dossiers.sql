-- Dossiers of events and records of organisations: whose word a text is, where it stood, and which captures an editor said are about what.

CREATE INDEX text_by_issuing ON text (issuing, role, day) WHERE issuing IS NOT NULL;
CREATE INDEX text_by_outlet ON text (outlet, role, day) WHERE outlet IS NOT NULL;
CREATE INDEX capture_about ON capture (about) WHERE about IS NOT NULL;
CREATE INDEX source_by_host ON source (host);
CREATE INDEX watched_organisation ON watched (organisation);

-- The lead texts of all statements on an event.
CREATE VIEW told AS
SELECT DISTINCT e.id AS event, t.lead AS lead
FROM event e JOIN capture c ON c.about = e.slug JOIN document d ON d.capture = c.seq JOIN text t ON t.document = d.seq
WHERE t.superseded_by IS NULL;

-- A frame is its outlet's word; a statement that of the organisation it names. One that names none and is no copy is its outlet's; signed by
-- somebody nobody registered (a rector, a chair) too, unless all that the organisation is is an outlet, which prints others.
CREATE VIEW word AS
SELECT t.seq AS text, CASE
  WHEN t.role = 'Frame' THEN t.outlet
  WHEN t.issuing IS NOT NULL THEN t.issuing
  WHEN t.lead = t.seq AND (t.issuer IS NULL OR o.kinds <> '["outlet"]') THEN t.outlet END AS organisation
FROM text t LEFT JOIN organisation o ON o.id = t.outlet
WHERE t.superseded_by IS NULL;

-- Where a text stood, and since when: of one without a day, that of its capture.
CREATE VIEW standing_at AS
SELECT t.seq AS text, t.outlet, coalesce(s.host, s.address) AS site, coalesce(t.day, substr(c.captured_at, 1, 10)) AS day
FROM text t JOIN document d ON d.seq = t.document JOIN capture c ON c.seq = d.capture JOIN source s ON s.seq = c.source
WHERE t.superseded_by IS NULL;
