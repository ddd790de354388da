SELECT id FROM relation WHERE decided <> EXISTS (SELECT 1 FROM decision d WHERE d.relation = relation.id) ORDER BY id
