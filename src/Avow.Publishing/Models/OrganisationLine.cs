using Avow.Statements;

namespace Avow.Publishing;

/// <summary>An organisation in a list.</summary>
public sealed record OrganisationLine(string Slug, Naming Name)
{
    public static OrganisationLine Of(Organisation organisation) => new(organisation.Slug, Naming.Of(organisation));

    /// <summary>By the names that readers of a language are shown, in its order.</summary>
    internal static IEnumerable<OrganisationLine> Ordered(IEnumerable<OrganisationLine> lines, InterfaceLanguage language) =>
        lines.OrderBy(line => line.Name.For(language.Tag).Name, language.OrderOfNames).ThenBy(line => line.Slug, StringComparer.Ordinal);
}
