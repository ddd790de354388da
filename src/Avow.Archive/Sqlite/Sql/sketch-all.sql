SELECT t.id, s.day, s.keys FROM sketch s JOIN text t ON t.seq = s.text
