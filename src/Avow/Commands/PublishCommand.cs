using System.CommandLine;

namespace Avow.Commands;

/// <summary><c>avow publish</c>: the archive as things that need no server of ours.</summary>
internal static class PublishCommand
{
    public static Command Create() => new("publish", "Turn the archive into things that need no server: a site of plain files, an e-book, a leaflet or a booklet, a file for Kiwix.")
    {
        PublishSiteCommand.Create(),
        PublishEpubCommand.Create(),
        PublishPdfCommand.Create(),
        PublishZimCommand.Create(),
    };
}
