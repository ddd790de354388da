SELECT id, slug FROM organisation
