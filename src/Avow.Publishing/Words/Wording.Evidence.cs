using Avow.Statements;

namespace Avow.Publishing;

/// <content>Where the words come from and how anybody can check it.</content>
public sealed partial class Wording
{
    private IReadOnlyDictionary<CorrectedField, string>? fields;

    public string Evidence => Plain();

    public Message EvidenceOf => Said();

    public string CiteAs => Plain();

    public Message Citation => Said();

    public string Source => Plain();

    public string Captured => Plain();

    public string SeenAgain => Plain();

    public Message SeenTimes => Said();

    public string Digest => Plain();

    public string Check => Plain();

    public string CheckHow => Plain();

    public string WholeEvidence => Plain();

    /// <summary>What becomes of captured bytes, in a sentence; null where they are published as received, and where nothing is said of them.</summary>
    public string? BytesSaid(BytesStanding standing) => standing switch
    {
        BytesStanding.Stripped => Plain("Bytes.Stripped"),
        BytesStanding.HoldMetadata => Plain("Bytes.HoldMetadata"),
        BytesStanding.Withheld => Plain("Bytes.Withheld"),
        _ => null,
    };

    public string DownloadBytes => Plain();

    public string TakeAlong => Plain();

    public string CorrectedTerm => Plain();

    public Message Correction => Said();

    public Message CorrectionOf => Said();

    public IReadOnlyDictionary<CorrectedField, string> Fields => fields ??= Family<CorrectedField>(nameof(Fields));

    public string FieldOf(CorrectedField field) => Fields.GetValueOrDefault(field, Correcting.Named(field));

    public string Length => Plain();

    public string Answer => Plain();

    public string Redirect => Plain();

    public string TimelineShort => Plain();

    public string ReadShort => Plain();

    public string AnswerShort => Plain();

    public string ReadTitle => Plain();

    public string TimelineTitle => Plain();

    public string AnswerTitle => Plain();

    public string ResponseHeaders => Plain();

    public Message OnWindows => Said();

    public string NothingRead => Plain();

    public Message ReadBy => Said();

    public string ThisCapture => Plain();

    public Message CaptureNamed => Said();

    public string LooksNotListed(long number) => Said().With(("number", number));

    /// <summary>What one look at a source came to.</summary>
    public string Sighting(RevisitProfile? profile) => profile switch
    {
        null => SeenNew,
        RevisitProfile.ServerNotModified => SeenNotModified,
        _ => SeenSame,
    };

    public string SeenNew => Plain();

    public string SeenSame => Plain();

    public string SeenNotModified => Plain();

    /// <summary>Where something leads on to, in the direction in which the page is read.</summary>
    public string Onward => Language.IsRightToLeft ? "←" : "→";
}
