using System.CommandLine;
using Avow.Console;
using Avow.Publishing;
using Avow.Road;
using Avow.Statements;

namespace Avow.Commands;

/// <summary><c>avow publish site</c>: every page as a plain file.</summary>
internal static class PublishSiteCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "Where the site goes: a folder that does not exist yet, an empty one, or that of an earlier publication, whose place it takes at once." };
        var origin = new Option<string?>("--origin") { Description = "The address at which the site will stand, for canonical links: https://archive.example/papers. Without it the site may stand anywhere and says nowhere where.", HelpName = "ADDRESS" };
        var language = new Option<string[]>("--language") { Description = $"In which the pages speak; the first stands at the root (else all: {string.Join(", ", InterfaceLanguage.All.Select(language => language.Tag))}).", HelpName = "CODE", AllowMultipleArgumentsPerToken = true };
        var captures = new Option<bool>("--captures") { Description = "Also write the captured bytes, exactly as received." };
        var archive = Shared.Archive();
        var command = new Command("site", Shared.Examples(
            "Write the archive as a site of plain files that works from any web server, at any path, and from a stick; search included, no JavaScript needed to read. Ends with a manifest of every file's SHA-256; avow verify checks a copy against it.",
            "avow publish site mirror",
            "avow publish site mirror --language ru --language en",
            "avow publish site /srv/www/papers --origin https://archive.example/papers"))
        {
            folder, origin, language, captures, archive,
        };
        command.SetAction((parsed, cancel) =>
        {
            var output = Output.Of(parsed, json: false);
            if (!output.Good(WishesOf(parsed.GetValue(origin), parsed.GetValue(language) ?? [], parsed.GetValue(captures)), out var wishes)) return Task.FromResult(ExitCodes.Usage);
            return Shared.WithArchive(parsed.GetValue(archive)!, output, opened => new SitePublishing(opened, output, TimeProvider.System).To(parsed.GetValue(folder)!, wishes, cancel), cancel);
        });
        return command;
    }

    private static Outcome<SiteWishes> WishesOf(string? origin, string[] languages, bool withCaptures)
    {
        if (!OriginOption.Of(origin).TryGet(out var address, out var wrong)) return wrong;
        var wishes = new SiteWishes { WithCaptureBytes = withCaptures, Origin = address.Value };
        List<InterfaceLanguage> chosen = [];
        foreach (var tag in languages.Distinct(StringComparer.Ordinal))
        {
            if (InterfaceLanguage.Find(tag) is not { } language) return new Problem(ProblemKind.NotFound, $"--language {OneLine.Of(tag)}", "the pages do not speak it", $"Choose among {string.Join(", ", InterfaceLanguage.All.Select(known => known.Tag))}.");
            chosen.Add(language);
        }

        return chosen.Count > 0 ? wishes with { Languages = chosen } : wishes;
    }
}
