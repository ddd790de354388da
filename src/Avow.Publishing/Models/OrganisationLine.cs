using Avow.Statements;

namespace Avow.Publishing;

/// <summary>An organisation in a list.</summary>
public sealed record OrganisationLine(string Slug, string Name)
{
    public static OrganisationLine Of(Organisation organisation) => new(organisation.Slug, Shown.Name(organisation.NameIn("en")));
}
