namespace Avow.Reading;

/// <summary>What an office document says about itself outside its text, as written.</summary>
internal sealed record OfficeProperties(string Where, string? Title, IReadOnlyList<string> Creators, string? Created, string? Modified);
