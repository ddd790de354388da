using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Avow.Statements;

/// <summary>The short names that organisations and events have in addresses: lower-case letters, digits and single hyphens between them.</summary>
public static partial class Slugs
{
    public const int MaxChars = 100;

    /// <summary>What stands in the place of a slug in addresses of ours (/desk/organisations/new): nothing can be called so.</summary>
    public static IReadOnlySet<string> Reserved { get; } = new HashSet<string>(StringComparer.Ordinal) { "distinct", "merge", "new" };

    /// <summary>Why nothing is called by one of <see cref="Reserved"/>, as a problem's reason.</summary>
    public const string WhyReserved = "that word stands for a page of ours in addresses, so nothing is called so";

    public static bool IsSlug([NotNullWhen(true)] string? untrusted) => untrusted is { Length: <= MaxChars } && Slug().IsMatch(untrusted);

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Slug();
}
