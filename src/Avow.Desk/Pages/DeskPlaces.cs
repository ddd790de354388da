namespace Avow.Desk;

/// <summary>The places of the desk in the order of a working day; of those that are there, those that somebody may go to.</summary>
public sealed record DeskPlace(string Name, string Address)
{
    public bool Holds(string address) => address == Address || (Address != EditorsDesk.Root && address.StartsWith(Address + "/", StringComparison.Ordinal));
}

internal static class DeskPlaces
{
    private static readonly (string Pattern, Func<DeskWords, string> Name)[] All =
    [
        ("", words => words.Desk),
        ("queues", words => words.Queues),
        ("add", words => words.Add),
        ("organisations", words => words.Organisations),
        ("events", words => words.Events),
        ("record", words => words.Record),
        ("jobs", words => words.Jobs),
        ("accounts", words => words.Accounts),
    ];

    public static IReadOnlyList<DeskPlace> For(DeskWords words, Person? person, DeskRoutes routes) => person is null ? [] :
    [
        .. from place in All
            where routes.All.Any(route => route.Pattern == place.Pattern && !route.IsForm && route.Least <= person.Role)
            select new DeskPlace(place.Name(words), place.Pattern.Length == 0 ? EditorsDesk.Root : $"{EditorsDesk.Root}/{place.Pattern}"),
    ];
}
