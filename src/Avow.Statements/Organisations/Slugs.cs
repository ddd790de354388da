using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Avow.Statements;

/// <summary>The short names that organisations and events have in addresses: lower-case letters, digits and single hyphens between them.</summary>
public static partial class Slugs
{
    public const int MaxChars = 100;

    public static bool IsSlug([NotNullWhen(true)] string? untrusted) => untrusted is { Length: <= MaxChars } && Slug().IsMatch(untrusted);

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Slug();
}
