using Avow.Archive;
using Avow.Statements;

namespace Avow.Commands;

/// <summary>One capture of <c>avow reread</c> that is read otherwise than before.</summary>
internal sealed record RereadLine(
    string Capture,
    string Source,
    int Documents,
    IReadOnlyList<string> Changed,
    IReadOnlyList<string> Added,
    IReadOnlyList<string> Superseded,
    bool UnreadBefore,
    bool UnreadNow,
    IReadOnlyList<Problem> Notes)
{
    public static RereadLine Of(Capture capture, Rereading one) => new(
        capture.Id.Value, capture.Source.Address, one.DocumentsChanged, Ids(one.Changed), Ids(one.Added), Ids(one.Superseded), one.WasUnread, one.Unread is not null, one.Notes);

    private static IReadOnlyList<string> Ids(IReadOnlyList<Id<Text>> texts) => [.. texts.Select(text => text.Value)];
}
