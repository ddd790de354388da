-- What is told of captures, texts and phrases beside their words: what it is about, words, JSON.
SELECT 'capture', c.id, s.address, c.exchange FROM capture c JOIN source s ON s.seq = c.source
UNION ALL SELECT 'capture', c.id, c.label, c.unread FROM capture c
UNION ALL SELECT 'text', t.id, t.title, NULL FROM text t
UNION ALL SELECT 'text', t.id, t.issuer, NULL FROM text t WHERE t.issuer IS NOT NULL
UNION ALL SELECT 'phrase', p.kind, p.words, NULL FROM phrase p
