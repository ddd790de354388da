using Avow.Archive;
using Avow.Publishing;
using Avow.Statements;

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

    /// <summary>What of the ticked was changed while they were looked at.</summary>
    public IReadOnlyList<ChangedMeanwhile> Changed { get; init; } = [];

    /// <summary>The rows and their marks are of one state of the archive: whoever saves has seen what the marks stand for.</summary>
    internal static TextsModel From(IArchive archive, Lack? lack, int page) => From(archive, lack, page, Filled.Nothing, [], []);

    /// <inheritdoc cref="From(IArchive, Lack?, int)"/>
    /// <param name="archive">Where they are.</param>
    /// <param name="lack">Only those that lack this; null for all.</param>
    /// <param name="page">From 1.</param>
    /// <param name="typed">What was typed, and what is wrong with it.</param>
    /// <param name="ticked">They stay in the list, also where they wait no more or wait on another page by now.</param>
    /// <param name="changed">What was changed is ticked no more: who wants it changed again says so again.</param>
    internal static TextsModel From(IArchive archive, Lack? lack, int page, Filled typed, IReadOnlyList<Id<Text>> ticked, IReadOnlyList<ChangedMeanwhile> changed) => archive.Library.InOneState(() =>
    {
        var waiting = archive.Queues.Texts(lack, RowsPerPage + 1, (long)(page - 1) * RowsPerPage);
        var shown = waiting.Take(RowsPerPage).ToList();
        var others = archive.Queues.Texts([.. ticked.Except(shown.Select(text => text.Text.Id))]);
        return new TextsModel(lack, [.. others.Concat(shown).Select(Row)], archive.Queues.Counts().TextsByLack, page, waiting.Count <= RowsPerPage, typed) { Changed = changed };

        TextRow Row(TextToMend text) => new(TextLine.Of(text.Text), text.Lacks, archive.Changes.Mark(text.Text.Id))
        {
            IsTicked = ticked.Contains(text.Text.Id) && !changed.Any(one => one.Thing?.Text == text.Text.Id),
        };
    });

    internal static string AddressOf(Lack? lack, int page = 1) => Question.To($"{EditorsDesk.Root}/{TextsQueue.Pattern}", ("lack", lack?.ToString().ToLowerInvariant()), Question.Page(page));
}

/// <summary>A text and what it lacks.</summary>
/// <param name="Line">Which.</param>
/// <param name="Lacks">What; nothing where it only stays in the list because it was ticked.</param>
/// <param name="Seen">The mark of what was said of it.</param>
public sealed record TextRow(TextLine Line, IReadOnlyList<Lack> Lacks, StateMark Seen)
{
    public bool IsTicked { get; init; }
}
