using System.CommandLine;
using Avow.Publishing;
using Avow.Statements;

namespace Avow.Commands;

/// <summary>How a site is to be written: in which languages its pages speak, and where it will stand.</summary>
/// <param name="otherwise">The languages when none is named.</param>
internal sealed class SiteOptions(params IReadOnlyList<InterfaceLanguage> otherwise)
{
    private readonly Option<string?> origin = new("--origin") { Description = "The address at which the site will stand, for canonical links: https://archive.example/papers. Without it the site may stand anywhere and says nowhere where.", HelpName = "ADDRESS" };
    private readonly Option<string[]> language = new("--language") { Description = $"In which the pages speak; the first stands at the root (of {SpeakingOption.Tags}; else {string.Join(", ", otherwise.Select(language => language.Tag))}).", HelpName = "CODE", AllowMultipleArgumentsPerToken = true };

    public void AddTo(Command command)
    {
        command.Options.Add(origin);
        command.Options.Add(language);
    }

    /// <returns>Malformed for an address that is none, NotFound for a language that the pages do not speak.</returns>
    public Outcome<SiteWishes> Of(ParseResult parsed)
    {
        if (!OriginOption.Of(parsed.GetValue(origin)).TryGet(out var address, out var wrong)) return wrong;
        var wishes = new SiteWishes { Origin = address.Value };
        List<InterfaceLanguage> chosen = [];
        foreach (var tag in (parsed.GetValue(language) ?? []).Distinct(StringComparer.Ordinal))
        {
            if (!SpeakingOption.Of(tag).TryGet(out var known, out var unknown)) return unknown;
            chosen.Add(known);
        }

        return wishes with { Languages = chosen.Count > 0 ? chosen : otherwise };
    }
}
