using System.Globalization;
using Avow.Statements;

namespace Avow.Relating;

/// <summary>Judges what two texts are to each other by how much of them has a counterpart, and by how much is met again in it.</summary>
internal static class Standings
{
    // Share of words, names and numbers met again in their beads (Kinship.Met) from which on texts are translations, and to which they are not;
    // between, it cannot be said. Measured on shared/data/align with parts of 1 to 20 beads: of translations 0.21 and more for 98 of 100 parts of
    // three beads, of others 0.15 and less; without lexicons 0.11 and more of parts of 20, and 0.11 and less.
    private const double MetWithLexicon = 0.18;
    private const double NotMetWithLexicon = 0.13;
    private const double MetWithout = 0.13;
    private const double NotMetWithout = 0.02;

    // A sentence or two may have nothing in common and yet be translations.
    private const int FewBeads = 3;
    private const int FewChars = 40;
    private const double NotMetByFew = 0.05;

    // How far beyond these bounds it is as good as sure.
    private const double Slope = 0.04;

    // Share of the shorter text, by characters, that must have a counterpart, each as much as it is certain.
    private const double LeastCovered = 0.4;

    // What long texts of languages that have no words in common must have, and what is too much to call them unrelated.
    private const double CoveredAlone = 0.85;
    private const int BeadsWithoutWords = 40;
    private const double CoveredWithoutWords = 0.7;
    private const double CertaintyWithoutWords = 0.7;

    public static AlignmentStanding Of(AlignedTexts texts, bool isOneLanguage, Lazy<Kinship> known)
    {
        var (a, b, beads) = (texts.A, texts.B, texts.Beads);
        if (a.Count == 0 || b.Count == 0) return new(StandingKind.Empty, 1, a.Count + b.Count == 0 ? "Neither text has any words." : $"The {(a.Count == 0 ? "first" : "second")} text has no words.");
        var (withA, withB) = (beads.Where(bead => !bead.B.IsEmpty).Sum(bead => bead.A.Length), beads.Where(bead => !bead.A.IsEmpty).Sum(bead => bead.B.Length));
        var counted = string.Create(CultureInfo.InvariantCulture, $"{withA} of {a.Count} and {withB} of {b.Count} {(a.Count == 1 && b.Count == 1 ? "sentence" : "sentences")}");
        if (isOneLanguage) return new(StandingKind.SameLanguage, 1, $"{(texts.LanguageOfA == texts.LanguageOfB ? "Both are in one language" : "Both have most of their words in common")}; {counted} share their wording.");
        var covered = Math.Max(Covered(a, beads, static bead => bead.A), Covered(b, beads, static bead => bead.B));
        if (covered == 0) return new(Math.Min(a.Count, b.Count) < FewBeads ? StandingKind.Unsure : StandingKind.Unrelated, Math.Min(a.Count, b.Count) < FewBeads ? 0.5 : 0.9, "No sentence has a counterpart.");
        var (met, hasLexicon) = (known.Value.Met, known.Value.HasLexicon);
        var (yes, no) = hasLexicon ? (MetWithLexicon, NotMetWithLexicon) : (MetWithout, NotMetWithout);
        var shown = string.Create(CultureInfo.InvariantCulture, $"{counted} are put beside each other, and of every hundred words, names and numbers {met * 100:0} are met again there");
        if (met >= yes && covered >= LeastCovered) return new(StandingKind.Translation, Sure(met - yes), $"{shown}.");
        var pairs = beads.Count(bead => !bead.IsOneSided);
        if (!hasLexicon && covered >= CoveredAlone && pairs >= BeadsWithoutWords) return new(StandingKind.Translation, CertaintyWithoutWords, $"{shown}; lengths and order agree throughout.");
        if (pairs < FewBeads) no = NotMetByFew;
        var isTooShort = pairs < FewBeads && Math.Min(a.Words.Length, b.Words.Length) < FewChars;
        if (!isTooShort && (covered < LeastCovered ? met < yes : met <= no && (hasLexicon || covered < CoveredWithoutWords))) return new(StandingKind.Unrelated, Sure(Math.Max(no - met, LeastCovered - covered)), $"{shown}; chance has as many.");
        return new(StandingKind.Unsure, 0.5, $"{shown}; that is too little to tell.");
    }

    private static double Sure(double beyond) => Math.Round(1 - 0.4 * Math.Exp(-Math.Max(0, beyond) / Slope), 2);

    private static double Covered(SegmentedText text, IReadOnlyList<Bead> beads, Func<Bead, TextRange> side)
    {
        var (covered, all) = (0d, 0d);
        foreach (var bead in beads)
        {
            double length = side(bead).IsEmpty ? 0 : text.RangeOf(side(bead)).Length;
            all += length;
            if (!bead.IsOneSided) covered += bead.Certainty * length;
        }

        return all == 0 ? 0 : covered / all;
    }
}
