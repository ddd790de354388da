SELECT coalesce((SELECT value FROM about WHERE key = 'registry'), '') || ' ' || coalesce((SELECT max(number) FROM change WHERE kind = 'DistinctOrganisations'), '')
