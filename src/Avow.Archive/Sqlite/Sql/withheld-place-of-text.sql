SELECT c.source, d.ordinal, t.witness, c.seq FROM text t JOIN document d ON d.seq = t.document JOIN capture c ON c.seq = d.capture WHERE t.id = $id
