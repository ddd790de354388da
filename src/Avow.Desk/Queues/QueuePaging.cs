using Avow.Publishing;

namespace Avow.Desk;

/// <summary>Pages of a queue, from 1. What is decided leaves the queue, so a page is a place in it and no promise.</summary>
internal static class QueuePaging
{
    /// <summary>Nobody turns more pages by hand.</summary>
    private const int MaxPage = 10_000;

    public static int PageOf(Visit visit) => Math.Min(Question.NumberFrom(visit.Asked("page") ?? "") ?? 1, MaxPage);
}
