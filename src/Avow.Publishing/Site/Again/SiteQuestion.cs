using System.Globalization;
using Avow.Archive;

namespace Avow.Publishing;

/// <summary>
/// A question that pages ask of an archive and whose answer hangs on much of it: lists, counts, who is who. Written as a line, it can be asked again by a later publication,
/// and whoever was given the same answer need not be made anew (<see cref="SiteQuestions"/>).
/// </summary>
internal static class SiteQuestion
{
    public static string Of(string kind, params ReadOnlySpan<object?> parts)
    {
        var line = kind;
        foreach (var part in parts) line += string.Create(CultureInfo.InvariantCulture, $"\t{Written(part)}");
        return line;
    }

    /// <summary>The line for a search that pages of a site ask; null for every other search.</summary>
    public static string? Of(SearchQuery query) => query.Language is { } language && query == InLanguage(language, query.Skip, query.Take) ? Of("in-language", language, query.Skip, query.Take) : null;

    private static SearchQuery InLanguage(string language, int skip, int take) => new() { Words = "", Language = language, Skip = skip, Take = take };

    private static string Written(object? part) => part switch
    {
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        string words when words.AsSpan().ContainsAny('\t', '\n') => throw new ArgumentException("A name has no tabs and no lines.", nameof(part)),
        IFormattable known => known.ToString(null, CultureInfo.InvariantCulture),
        _ => part?.ToString() ?? "",
    };
}
