namespace Avow.Statements;

/// <summary>An editor's word on the language of a block.</summary>
internal static class BlockCorrection
{
    public static Outcome<Content> Language(Content content, Correction correction)
    {
        if (!IsTag(correction.Value)) return CorrectionPlace.Refused(correction, ProblemKind.Malformed, $"“{correction.Value}” is no language tag", "Write it as BCP 47 does: en, pt-BR, zh-Hant");
        return CorrectionPlace.Of(content, correction).Then<Content>(place => content with
        {
            Blocks = [.. content.Blocks.Select(b => b.Range.Overlaps(place) ? b with { Language = correction.Value } : b)],
        });
    }

    /// <summary>Subtags of letters and digits, the first of two or three letters (BCP 47, section 2.1, without grandfathered tags).</summary>
    public static bool IsTag(string tag)
    {
        var parts = tag.Split('-');
        return tag.Length <= 35 && parts[0].Length is 2 or 3 && parts[0].All(char.IsAsciiLetter) && parts.All(p => p.Length is >= 1 and <= 8 && p.All(char.IsAsciiLetterOrDigit));
    }
}
