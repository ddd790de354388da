using System.Text.Json.Serialization;

namespace Avow.Road;

/// <summary>The form of an organisations.json; see samples/README.md.</summary>
internal sealed record RegistryFile
{
    public IReadOnlyList<Entry> Organisations { get; init; } = [];

    public IReadOnlyList<Belonging> Memberships { get; init; } = [];

    public IReadOnlyList<Occasion> Events { get; init; } = [];

    public IReadOnlyList<Watch> WatchLists { get; init; } = [];

    public IReadOnlyList<Standing> Endorsements { get; init; } = [];

    /// <summary>A list that the file leaves out, or an entry that is null, is read as nothing said.</summary>
    public RegistryFile WithoutGaps() => new()
    {
        Organisations = Said(Organisations),
        Memberships = Said(Memberships),
        Events = Said(Events),
        WatchLists = Said(WatchLists),
        Endorsements = Said(Endorsements),
    };

    private static List<T> Said<T>(IReadOnlyList<T>? entries)
        where T : class => [.. (entries ?? []).OfType<T>()];

    internal sealed record Entry(string Id, IReadOnlyList<string>? Kinds, IReadOnlyDictionary<string, string>? Names, IReadOnlyList<string>? Addresses);

    internal sealed record Belonging(string Member, string Of, string? As, DateOnly? From, DateOnly? Until);

    internal sealed record Occasion(string Id, IReadOnlyDictionary<string, string>? Names, DateOnly? From);

    internal sealed record Watch(string Event, IReadOnlyList<string>? Awaits);

    internal sealed record Standing(string Organisation, string Page, DateOnly From, DateOnly? Withdrawn, string? WithdrawalPage);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RegistryFile))]
internal sealed partial class RegistryJson : JsonSerializerContext;
