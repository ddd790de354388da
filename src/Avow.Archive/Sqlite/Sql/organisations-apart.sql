-- What an editor said is two, and what belongs to the other.
SELECT a, b FROM distinct_organisations
UNION
SELECT o.slug, w.slug FROM membership m JOIN organisation o ON o.id = m.member JOIN organisation w ON w.id = m.whole
