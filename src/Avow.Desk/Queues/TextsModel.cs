using Avow.Archive;
using Avow.Publishing;

namespace Avow.Desk;

/// <summary>The texts that lack a title, an issuer, a day, an outlet or a language.</summary>
/// <param name="Lack">Only those that lack this; null for all.</param>
/// <param name="Rows">One each.</param>
/// <param name="Counts">How many lack what.</param>
/// <param name="Page">From 1.</param>
/// <param name="IsLast">Whether nothing follows.</param>
/// <param name="Filled">What was typed into the form for many, and what is wrong with it.</param>
public sealed record TextsModel(Lack? Lack, IReadOnlyList<TextRow> Rows, IReadOnlyList<LackCount> Counts, int Page, bool IsLast, Filled Filled)
{
    public const int RowsPerPage = 50;

    internal static TextsModel From(IArchive archive, Lack? lack, int page, Filled? typed = null)
    {
        var waiting = archive.Queues.Texts(lack, RowsPerPage + 1, (long)(page - 1) * RowsPerPage);
        return new(
            lack,
            [.. waiting.Take(RowsPerPage).Select(text => new TextRow(TextLine.Of(text.Text), text.Lacks))],
            archive.Queues.Counts().TextsByLack,
            page,
            waiting.Count <= RowsPerPage,
            typed ?? Filled.Nothing);
    }

    internal static string AddressOf(Lack? lack, int page = 1) => Question.To($"{EditorsDesk.Root}/{TextsQueue.Pattern}", ("lack", lack?.ToString().ToLowerInvariant()), Question.Page(page));
}

/// <summary>A text and what it lacks.</summary>
public sealed record TextRow(TextLine Line, IReadOnlyList<Lack> Lacks);
