using System.Globalization;

namespace Avow.Desk;

/// <summary>Pages of a queue, from 1. What is decided leaves the queue, so a page is a place in it and no promise.</summary>
internal static class QueuePaging
{
    /// <summary>Nobody turns more pages by hand.</summary>
    private const int MaxPage = 10_000;

    /// <summary>What is no number counts as not asked.</summary>
    public static int FromUntrusted(string? page) => int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, MaxPage) : 1;

    /// <param name="pattern">The queue's.</param>
    /// <param name="page">From 1.</param>
    /// <param name="filter">"kind=quotes"; null for none.</param>
    public static string Address(string pattern, int page = 1, string? filter = null)
    {
        var fields = new[] { filter, page > 1 ? string.Create(CultureInfo.InvariantCulture, $"page={page}") : null }.OfType<string>();
        return $"{EditorsDesk.Root}/{pattern}{(string.Join('&', fields) is { Length: > 0 } query ? $"?{query}" : "")}";
    }
}
