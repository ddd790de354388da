namespace Avow.Commands;

/// <summary>One wording of <c>avow variants</c>: its letter and the ids of the texts that have it.</summary>
internal sealed record WordingJson(string Type, string Siglum, IReadOnlyList<string> Texts);

/// <summary>One place of <c>avow variants</c>.</summary>
internal sealed record VariantJson(
    string Type, string Kind, string Before, string After, IReadOnlyList<ReadingJson> Readings, IReadOnlyList<string>? Lacking, string? MovedBefore);

/// <summary>One reading; forms where it is set in several ways.</summary>
internal sealed record ReadingJson(string Words, IReadOnlyList<HolderJson> In, IReadOnlyList<string>? Forms);

/// <summary>A wording that has a reading, and where it stands in its earliest text; [start, end) in UTF-16 units.</summary>
internal sealed record HolderJson(string Siglum, string Text, IReadOnlyList<int> Range);

/// <summary>One text of <c>avow lineage</c>; parent is the number of its source.</summary>
internal sealed record LineageJson(
    int Number, string? Text, string? Address, int? Parent, string Ground, int Differences, int EquallyNear, bool DirectionKnown, string? NotAfter, string? NamesOutside);
