namespace Avow.Publishing;

/// <content>Statements, the front page and the list of damage.</content>
public sealed partial class Wording
{
    public string Statement => Plain();

    public string Introduction => Plain();

    public Message IntroductionBy => Said();

    public Message OnEvent => Said();

    public Message MembershipIn => Said();

    public Message StandsIn => Said();

    public Message WrittenBy => Said();

    public Message EndorsedBy => Said();

    public string Withdrawn => Plain();

    public string Versions => Plain();

    public string Earliest => Plain();

    public string Notes => Plain();

    public string BackToText => Plain();

    public string AllStatements => Plain();

    public string StatementsListed(long number) => Said().With(("number", number));

    public string LedOn => Plain();

    public string Travelled => Plain();

    public string TravelledNowhere => Plain();

    public string AsTable => Plain();

    public string ReadWhole => Plain();

    public string OwnPage => Plain();

    public Message WroteBefore => Said();

    public Message WroteAfter => Said();

    public string StandsAround => Plain();

    public string Table => Plain();

    public string Paragraph(long number) => Said().With(("number", number));

    public string PartsOfText => Plain();

    public string PartOf(long part, long parts) => Said().With(("part", part), ("parts", parts));

    /// <summary>What stands in one part of a long text; without a paragraph it is headings only.</summary>
    public string ParagraphsOf(long first, long last) => first == last ? Paragraph(first) : Said().With(("first", first), ("last", last));

    public Message CompareWith => Said();

    public string TravelWhat => Plain();

    public string TravelWhere => Plain();

    public string TravelWhen => Plain();

    public string TravelLanguage => Plain();

    public string TravelShared => Plain();

    public string TravelRead => Plain();

    public string HomePurpose => Plain();

    public string HomePromise => Plain();

    public string LatestStatements => Plain();

    public string EmptyArchive => Plain();

    public string LastCaptured => Plain();

    public string HealthOfArchive => Plain();

    public string LastChecked => Plain();

    public string NeverChecked => Plain();

    public string AllAreWell => Plain();

    public string WrongTerm(long number) => Said().With(("number", number));

    public string UnreadTerm(long number) => Said().With(("number", number));

    public string NothingListed => Plain();

    public string ListingTitle(ListingKind kind) => kind switch
    {
        ListingKind.Organisations => Organisations,
        ListingKind.Events => Events,
        _ => Languages,
    };

    public string Listed(ListingKind kind, long number) => Said($"Listed.{kind}").With(("number", number));

    public string Languages => Plain();

    public string Organisations => Plain();

    public string Events => Plain();

    public string SizeOfArchive => Plain();

    public string StatementsTerm(long number) => Said().With(("number", number));

    public string TextsTerm(long number) => Said().With(("number", number));

    public string RelationsTerm(long number) => Said().With(("number", number));

    public string CapturesTerm(long number) => Said().With(("number", number));

    public string OrganisationsTerm(long number) => Said().With(("number", number));

    public string DamagedTerm(long number) => Said().With(("number", number));

    public string DamageTitle => Plain();

    public string DamagePurpose => Plain();

    public string NoDamage => Plain();

    public string KindsOfDamage => Plain();

    public string AllKinds => Plain();

    public string PagesOfDamage => Plain();
}
