SELECT t.seq, b.seq, b.a, b.b, b.bead FROM bead b JOIN text t ON t.id IN (b.a, b.b)
