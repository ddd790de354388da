using System.Text.RegularExpressions;
using Avow.Archive;
using Avow.Publishing;

namespace Avow.Desk;

/// <summary>What somebody filled in to add sources, and what is wrong with it.</summary>
internal sealed partial record AddForm(JobWish.Add Wish, Filled Filled)
{
    public const string Addresses = "addresses";
    public const string Files = "files";
    public const string Received = "received";
    public const string About = "about";
    public const string Label = "label";

    /// <summary>In one job; more come from a crawl, which is a web archive file.</summary>
    public const int MaxAddresses = 1_000;

    public const int MaxFiles = 200;

    private const int MaxShownChars = 80;

    /// <param name="visit">The form as it came.</param>
    /// <param name="uploads">The files that came with it or before it.</param>
    /// <param name="archive">Knows the events.</param>
    public static AddForm Of(Visit visit, IReadOnlyList<Upload> uploads, IArchive archive)
    {
        var lines = visit.Field(Addresses).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var wish = new JobWish.Add
        {
            Addresses = [.. lines.Distinct(StringComparer.Ordinal).Take(MaxAddresses)],
            Uploads = [.. uploads.DistinctBy(upload => upload.Place).Take(MaxFiles)],
            About = visit.Field(About) is { Length: > 0 } slug ? slug : null,
            Label = visit.Field(Label).Trim() is { Length: > 0 } label ? label : null,
        };
        var filled = visit.Filled;
        if (wish.Places == 0) filled = filled.With("", visit.Says.NothingToAdd);
        if (lines.Length > MaxAddresses) filled = filled.With(Addresses, visit.Says.TooManyAddresses(MaxAddresses));
        else if (wish.Addresses.FirstOrDefault(line => !IsWebAddress(line)) is { } wrong) filled = filled.With(Addresses, visit.Says.NotAnAddress(Shown.Name(wrong, MaxShownChars)));
        if (uploads.Count > MaxFiles) filled = filled.With(Files, visit.Says.TooManyFiles(MaxFiles));
        if (wish.About is { } about && archive.Registry.Event(about) is null) filled = filled.With(About, visit.Says.NoSuchEvent);
        if (wish.Label is { } name && !LabelForm().IsMatch(name)) filled = filled.With(Label, visit.Says.LabelForm);
        else if (wish is { Label: not null, Places: > 1 }) filled = filled.With(Label, visit.Says.LabelForOne);
        else if (wish.Label is { } own && archive.Library.Resolve(own).TryGet(out var taken, out _) && archive.Library.Summaries([taken])[taken].Label == own) filled = filled.With(Label, visit.Says.LabelIsTaken);
        return new(wish, filled);
    }

    // The guarded door looks at it closely; here it is only whether somebody meant an address at all.
    private static bool IsWebAddress(string line) =>
        line.Length <= 8_000 && (line.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || line.StartsWith("http://", StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"^[\p{L}\p{N}.-]{1,60}$", RegexOptions.NonBacktracking)]
    private static partial Regex LabelForm();
}
