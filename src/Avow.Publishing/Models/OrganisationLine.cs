using Avow.Statements;

namespace Avow.Publishing;

/// <summary>An organisation in a list.</summary>
public sealed record OrganisationLine(string Slug, Naming Name)
{
    /// <summary>What tells it apart from another one of the list that is called the same; null where its name does.</summary>
    public string? Apart { get; private init; }

    /// <summary>Where its own site stands; null where it has none.</summary>
    private string? Host { get; init; }

    public static OrganisationLine Of(Organisation organisation) => new(organisation.Slug, Naming.Of(organisation))
    {
        Host = HostOf(organisation),
    };

    internal static string? HostOf(Organisation organisation) => organisation.Addresses.Select(address => new Source(address).Host).FirstOrDefault(host => host is not null);

    /// <summary>By the names that readers of a language are shown, in its order; those of one name are told apart.</summary>
    internal static IEnumerable<OrganisationLine> Ordered(IEnumerable<OrganisationLine> lines, InterfaceLanguage language)
    {
        var called = lines.Select(line => (Line: line, Name: line.Name.For(language.Tag).Name)).OrderBy(one => one.Name, language.OrderOfNames).ThenBy(one => one.Line.Slug, StringComparer.Ordinal).ToList();
        return called.Zip(EqualNames.Apart([.. called.Select(one => (one.Name, one.Line.Host, one.Line.Slug))]), (one, apart) => apart is null ? one.Line : one.Line with { Apart = Shown.Name(apart) });
    }
}
