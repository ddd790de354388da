using Avow.Statements;

namespace Avow.Relating;

/// <summary>Which kind of relation a taking is.</summary>
internal static class Kinds
{
    // Share of the shorter text's characters from which on the whole text was taken; the rest is headings, datelines, cuts.
    private const double WholeText = 0.7;

    // Share of the taker from which on it consists of what it took.
    private const double MostOfTaker = 0.5;

    // Share of the taker from which on an unmarked stretch is an excerpt under its own head and not a quotation in passing.
    private const double Excerpt = 0.4;

    // Share of the shorter text that two states of one page must have in common to be revisions of one text.
    private const double SameText = 0.4;

    // Share of the taken characters in quotation marks from which on they are shown as another's words.
    private const double Quoted = 0.5;

    // Agreement of all words of both texts from which on nothing was reworded.
    private const double Unchanged = 0.995;

    public static RelationKind Of(Taking taking)
    {
        if (IsRevision(taking)) return RelationKind.Revises;
        if (IsWhole(taking)) return RelationKind.Reprints;
        return taking.QuotedShare < Quoted && taking.CoverageOfTaker > Excerpt ? RelationKind.Reprints : RelationKind.Quotes;
    }

    private static bool IsWhole(Taking taking) =>
        CoverageOfShorter(taking) >= WholeText && (taking.CoverageOfTaker >= MostOfTaker || taking.CoverageOfSource >= WholeText);

    private static bool IsRevision(Taking taking)
    {
        if (!taking.DirectionKnown || !IsReworded(taking)) return false;
        if (HaveOneAddress(taking.Taker, taking.Source)) return CoverageOfShorter(taking) >= SameText;
        return IsWhole(taking) && taking.Taker.Role == taking.Source.Role && IsSamePublisher(taking.Taker, taking.Source);
    }

    private static bool IsReworded(Taking taking) =>
        Math.Min(taking.CoverageOfTaker, taking.CoverageOfSource) * taking.Likeness < Unchanged;

    private static bool IsSamePublisher(TextFacts taker, TextFacts source) =>
        (taker.Outlet is { } outlet && outlet == source.Outlet)
        || (taker.Host.Length > 0 && Addresses.HostKey(taker.Host) == Addresses.HostKey(source.Host));

    private static bool HaveOneAddress(TextFacts taker, TextFacts source) =>
        Addresses.Key(taker.SourceAddress) is { Length: > 0 } key && key == Addresses.Key(source.SourceAddress);

    private static double CoverageOfShorter(Taking taking) =>
        taking.Taker.Words.Length <= taking.Source.Words.Length ? taking.CoverageOfTaker : taking.CoverageOfSource;
}
