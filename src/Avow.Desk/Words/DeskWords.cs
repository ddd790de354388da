namespace Avow.Desk;

/// <summary>What the desk says in its own voice: one part of this record for each of its rooms.</summary>
public sealed partial record DeskWords
{
    public static DeskWords English { get; } = new();

    public string Desk { get; init; } = "Desk";

    public string PlacesOfTheDesk { get; init; } = "Places of the desk";

    public string Queues { get; init; } = "Queues";

    public string Add { get; init; } = "Add";

    public string Organisations { get; init; } = "Organisations";

    public string Events { get; init; } = "Events";

    public string Record { get; init; } = "Record";

    public string Jobs { get; init; } = "Jobs";

    public string Accounts { get; init; } = "Accounts";

    public string OverviewPurpose { get; init; } = "Here the archive is worked on. What a source says is never changed; what an editor says of it stands beside what the program found.";

    public string NotFoundTitle { get; init; } = "Nothing stands here";

    public string NotPermittedTitle { get; init; } = "Not for you";

    public string ProblemTitle { get; init; } = "That could not be done";
}
