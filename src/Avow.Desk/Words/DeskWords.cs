using Avow.Publishing;

namespace Avow.Desk;

/// <summary>What the desk says in its own voice, in one language of the pages: its frame, accounts, adding and jobs. The queues have words of their own.</summary>
public sealed partial class DeskWords : AreaWords
{
    private static readonly InEachLanguage<DeskWords> Made = new(language => new(language));

    private DeskWords(InterfaceLanguage language)
        : base(Catalogue.Of(typeof(DeskWords).Assembly, "desk", language))
    {
    }

    public static DeskWords Of(InterfaceLanguage language) => Made[language];

    public string Desk => Plain();

    public string PlacesOfTheDesk => Plain();

    public string Queues => Plain();

    public string Add => Plain();

    public string Organisations => Wording.In(Language).Organisations;

    public string Events => Wording.In(Language).Events;

    public string Record => Plain();

    public string Jobs => Plain();

    public string Accounts => Plain();

    public string OverviewPurpose => Plain();

    public string AccountsPurpose => Plain();

    public string NotFoundTitle => Plain();

    public string NotPermittedTitle => Plain();

    public string ConflictTitle => Plain();

    public string TooLargeTitle => Plain();

    public string FormTitle => Plain();

    public string InTheWayTitle => Plain();

    public string ProblemTitle => Plain();
}
