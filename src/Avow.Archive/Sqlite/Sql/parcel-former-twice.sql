-- A slug that leads on to another organisation and is borne by one.
SELECT f.slug FROM former_slug f WHERE EXISTS (SELECT 1 FROM organisation o WHERE o.slug = f.slug)
