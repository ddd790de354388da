using Avow.Archive;
using Avow.Publishing;

namespace Avow.Desk;

/// <summary>The events, latest first.</summary>
public sealed record EventsModel(IReadOnlyList<EventLine> Events)
{
    internal static EventsModel From(IArchive archive) => new([.. archive.Registry.Events().Select(EventLine.Of).OrderByDescending(line => line.From).ThenBy(line => line.Slug, StringComparer.Ordinal)]);
}

/// <summary>One event in its form.</summary>
/// <param name="Slug">Empty for a new one.</param>
/// <param name="State">What stands, or was typed.</param>
/// <param name="Organisations">All whose word may be awaited, by name; at most <see cref="MostToTick"/>, else empty, and slugs are typed.</param>
/// <param name="Filled">What is wrong with what was typed.</param>
public sealed record EventForm(string Slug, EventState State, IReadOnlyList<OrganisationLine> Organisations, Filled Filled)
{
    /// <summary>A list to tick that is longer helps nobody.</summary>
    public const int MostToTick = 400;

    public bool IsNew => Slug.Length == 0;

    /// <summary>The mark of what stood when the form was loaded.</summary>
    public StateMark Seen { get; init; } = StateMark.Nothing;

    public Naming Name => Naming.Of(State.Names, Slug);

    internal static EventForm Of(IArchive archive, string slug, EventState state, Filled typed, InterfaceLanguage language)
    {
        var organisations = archive.Registry.Organisations();
        return new(
            slug,
            state,
            organisations.Count > MostToTick ? [] : [.. OrganisationLine.Ordered(organisations.Select(OrganisationLine.Of), language)],
            typed);
    }
}
