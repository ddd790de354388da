namespace Avow.Desk;

/// <summary>The places of the desk in the order of a working day; of those that are there, those that somebody may go to.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Address">Where it is.</param>
/// <param name="Purpose">What is done there, in a sentence or two.</param>
public sealed record DeskPlace(string Name, string Address, string Purpose)
{
    public bool Holds(string address) => address == Address || (Address != EditorsDesk.Root && address.StartsWith(Address + "/", StringComparison.Ordinal));
}

internal static class DeskPlaces
{
    private static readonly (string Pattern, Func<DeskWords, string> Name, Func<DeskWords, QueueWords, Role, string> Purpose)[] All =
    [
        ("", words => words.Desk, (words, _, _) => words.OverviewPurpose),
        ("queues", words => words.Queues, (_, queues, role) => queues.QueuesPurpose(role)),
        ("add", words => words.Add, (words, _, _) => words.AddPurpose),
        ("organisations", words => words.Organisations, (_, queues, _) => queues.OrganisationsPurpose),
        ("events", words => words.Events, (_, queues, _) => queues.EventsPurpose),
        ("withheld", words => QueueWords.Of(words.Language).WithheldTitle, (_, queues, _) => queues.WithheldPurpose),
        ("record", words => words.Record, (_, queues, _) => queues.RecordPurpose),
        ("jobs", words => words.Jobs, (words, _, _) => words.JobsPurpose),
        ("accounts", words => words.Accounts, (words, _, _) => words.AccountsPurpose),
    ];

    public static IReadOnlyList<DeskPlace> For(DeskWords words, Person? person, DeskRoutes routes) => person is null ? [] :
    [
        .. from place in All
            where routes.All.Any(route => route.Pattern == place.Pattern && !route.IsForm && route.Least <= person.Role)
            select new DeskPlace(place.Name(words), place.Pattern.Length == 0 ? EditorsDesk.Root : $"{EditorsDesk.Root}/{place.Pattern}", place.Purpose(words, QueueWords.Of(words.Language), person.Role)),
    ];
}
