using Avow.Publishing;

namespace Avow.Desk;

/// <summary>Pages of a queue, from 1. What is decided leaves the queue, so a page is a place in it and no promise.</summary>
internal static class QueuePaging
{
    /// <summary>Nobody turns more pages by hand.</summary>
    private const int MaxPage = 10_000;

    /// <summary>Where nothing stands on a page of a queue, for it has grown shorter or never was so long: on to its first, and why. Null where something does.</summary>
    public static DeskAnswer.Onward? Beyond(Visit visit, int page, int shown, string first) => page > 1 && shown == 0 ? new(first, visit.Words.NoSuchPage(page)) : null;

    public static int PageOf(Visit visit) => Math.Min(Question.NumberFrom(visit.Asked("page") ?? "") ?? 1, MaxPage);
}
