SELECT t.seq FROM source s JOIN capture c ON c.source = s.seq JOIN document d ON d.capture = c.seq JOIN text t ON t.document = d.seq WHERE s.host = $host
