using System.Globalization;
using Avow.Statements;

namespace Avow.Commands;

/// <summary>One document of <c>avow read --jsonl</c>. Ranges are [start, end) in UTF-16 units of <see cref="Text"/>; what is not known is "".</summary>
internal sealed record ReadDocument(
    string File,
    string Title,
    string Author,
    string Date,
    string Language,
    string Text,
    IReadOnlyList<ReadBlock> Blocks,
    IReadOnlyList<ReadFrame> Frame,
    IReadOnlyList<ShownDamage> Damage)
{
    public static ReadDocument Of(string file, Content content) => new(
        file,
        content.Metadata.Title ?? "",
        content.Metadata.Byline ?? "",
        content.Metadata.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        content.Metadata.Language,
        content.Words,
        [.. content.Blocks.Select(block => new ReadBlock(block.Kind.ToString(), block.Language, block.Range.StartInclusive, block.Range.EndExclusive))],
        [.. content.Witnesses.Where(witness => witness.Role == WitnessRole.Frame).Select(ReadFrame.Of)],
        [.. content.Damage.Select(damage => new ShownDamage(damage.Kind.ToString(), damage.Range.StartInclusive, damage.Range.EndExclusive, damage.Words))]);
}

/// <summary>One block of a document.</summary>
internal sealed record ReadBlock(string Kind, string Language, int Start, int End);

/// <summary>What the outlet wrote around another's text, and what showed it.</summary>
internal sealed record ReadFrame(int Start, int End, string? Title, string? Issuer, string Cue)
{
    public static ReadFrame Of(Witness witness) => new(witness.Range.StartInclusive, witness.Range.EndExclusive, witness.Title, witness.Issuer, witness.Cue);
}
