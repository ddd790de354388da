namespace Avow.Statements;

/// <summary>One correction put into a content.</summary>
internal static class FieldCorrection
{
    public const string WhyNoDay = "it is not a day in the form 2026-05-14";

    public static Outcome<Content> Apply(Content content, AppliedCorrection one, int block)
    {
        var (correction, at) = one;
        var value = correction.Value!;
        var evidence = $"corrected by {correction.By}";
        var metadata = content.Metadata;
        // What a document says of itself is said of its first statement; a frame and a second statement speak for themselves.
        var isFirst = at == Math.Max(0, content.Witnesses.ToList().FindIndex(witness => witness.Role == WitnessRole.Statement));
        return correction.Field switch
        {
            CorrectedField.Title => With(content, at, witness => witness with { Title = value }, isFirst ? metadata with { Titles = First(value, evidence, metadata.Titles) } : metadata),
            CorrectedField.Issuer => With(content, at, witness => witness with { Issuer = value }, isFirst ? metadata with { Issuers = First(value, evidence, metadata.Issuers) } : metadata),
            CorrectedField.Subtitle => content with { Metadata = metadata with { Subtitles = First(value, evidence, metadata.Subtitles) } },
            CorrectedField.Author => content with { Metadata = metadata with { Authors = First(value, evidence, metadata.Authors), Bylines = First(value, evidence, metadata.Bylines) } },
            CorrectedField.Signatory => content with { Metadata = metadata with { Signatories = First(value, evidence, metadata.Signatories) } },
            CorrectedField.Place => content with { Metadata = metadata with { Places = First(value, evidence, metadata.Places) } },
            CorrectedField.CanonicalAddress => content with { Metadata = metadata with { CanonicalAddresses = First(value, evidence, metadata.CanonicalAddresses) } },
            CorrectedField.SourceAddress => content with { Metadata = metadata with { SourceAddresses = First(value, evidence, metadata.SourceAddresses) } },
            CorrectedField.Licence => content with { Metadata = metadata with { Licences = First(value, evidence, metadata.Licences) } },
            CorrectedField.StatementDate => DayOf(value).Then<Content>(day => content with { Metadata = metadata with { StatementDates = First(day, evidence, metadata.StatementDates) } }),
            CorrectedField.PublicationDate => DayOf(value).Then<Content>(day => content with { Metadata = metadata with { PublicationDates = First(day, evidence, metadata.PublicationDates) } }),
            CorrectedField.ChangeDate => DayOf(value).Then<Content>(day => content with { Metadata = metadata with { ChangeDates = First(day, evidence, metadata.ChangeDates) } }),
            CorrectedField.Outlet => content with { Metadata = metadata with { Outlets = First(value, evidence, metadata.Outlets) } },
            CorrectedField.Date => DayOf(value).Then(day => With(content, at, witness => witness with { CorrectedDate = day }, isFirst ? metadata with { Dates = First(day, evidence, metadata.Dates) } : metadata)),
            CorrectedField.Language => Languages(content, at, value, isFirst ? metadata with { Languages = First(value, evidence, metadata.Languages) } : metadata),
            CorrectedField.BlockLanguage => content with { Blocks = [.. content.Blocks.Select((one, place) => place == block ? one with { Language = value } : one)] },
            CorrectedField.WitnessRole => RoleOf(value).Then(role => With(content, at, witness => witness with { Role = role }, metadata)),
            CorrectedField.WitnessRange => WitnessBounds.Apply(content, at, correction),
            _ => Malformed(value, "nothing of this name can be corrected"),
        };
    }

    private static Outcome<Content> With(Content content, int at, Func<Witness, Witness> change, Metadata metadata) =>
        content with { Metadata = metadata, Witnesses = [.. content.Witnesses.Select((witness, place) => place == at ? change(witness) : witness)] };

    private static IReadOnlyList<Finding<T>> First<T>(T value, string evidence, IReadOnlyList<Finding<T>> found) => [new(value, evidence, 1), .. found];

    // What stands in a text in a third language stays in it: only blocks of the language that the text was taken for.
    private static Outcome<Content> Languages(Content content, int at, string language, Metadata metadata)
    {
        var range = content.Witnesses[at].Range;
        var taken = content.Blocks.Where(block => range.Contains(block.Range) && block.Language != Statements.Languages.Unknown)
            .GroupBy(block => block.Language, StringComparer.Ordinal)
            .OrderByDescending(group => group.Sum(block => block.Range.Length)).ThenBy(group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault()?.Key;
        return content with
        {
            Metadata = metadata,
            Blocks = [.. content.Blocks.Select(block => range.Contains(block.Range) && (block.Language == taken || block.Language == Statements.Languages.Unknown) ? block with { Language = language } : block)],
        };
    }

    private static Outcome<DateOnly> DayOf(string value) => IsoDay.TryRead(value, out var day)
        ? day
        : Malformed(value, WhyNoDay);

    private static Outcome<WitnessRole> RoleOf(string value) => Enum.TryParse<WitnessRole>(value, ignoreCase: true, out var role) && Enum.IsDefined(role)
        ? role
        : Malformed(value, "a text is a statement or a frame");

    private static Problem Malformed(string value, string reason) => new(ProblemKind.Malformed, $"“{value}”", reason, "Correct it anew.");
}
