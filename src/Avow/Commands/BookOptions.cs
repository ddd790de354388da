using System.CommandLine;
using Avow.Archive;
using Avow.Publishing;
using Avow.Road;
using Avow.Statements;

namespace Avow.Commands;

/// <summary>The options by which a book is chosen.</summary>
/// <param name="thing">What is made of it: "book".</param>
/// <param name="ofItself">What is said of the language where none is chosen.</param>
internal sealed class BookOptions(string thing = "book", string ofItself = "")
{
    private readonly Option<string?> @event = new("--event") { Description = "The statements on an event, by its short name.", HelpName = "SLUG" };
    private readonly Option<string?> organisation = new("--organisation") { Description = "The statements of an organisation, by its short name.", HelpName = "SLUG" };
    private readonly Option<string?> statement = new("--statement") { Description = "A statement by any of its texts: that text, and the earliest in each other language.", HelpName = "TEXT" };
    private readonly Option<string[]> texts = new("--text") { Description = "These texts, in this order.", HelpName = "TEXT", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string> language = new("--language") { Description = $"In which the {thing} itself speaks: {SpeakingOption.Tags}.{ofItself}", HelpName = "CODE", DefaultValueFactory = _ => "en" };
    private readonly Option<string?> origin = new("--origin") { Description = $"The address at which the archive's pages stand, for links to what is not in the {thing}: https://archive.example", HelpName = "ADDRESS" };

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[@event, organisation, statement, texts, language, origin]) command.Options.Add(option);
    }

    /// <returns>Malformed for a language or an address that is none, Ambiguous where two things are chosen, NotFound for texts that are not there.</returns>
    public Outcome<BookWishes> Of(ParseResult parsed, ILibrary library)
    {
        if (!SpeakingOption.Of(parsed.GetValue(language)!).TryGet(out var speaks, out var unknown)) return unknown;
        return OriginOption.Of(parsed.GetValue(origin)).Then(address => Wish(parsed, library).Then<BookWishes>(wish => new BookWishes(wish, speaks, address.Value, parsed.GetResult(language) is { Implicit: false })));
    }

    private Outcome<BookWish> Wish(ParseResult parsed, ILibrary library)
    {
        var (ofEvent, ofOrganisation, ofStatement, ofTexts) = (parsed.GetValue(@event), parsed.GetValue(organisation), parsed.GetValue(statement), parsed.GetValue(texts) ?? []);
        if ((ofEvent is null ? 0 : 1) + (ofOrganisation is null ? 0 : 1) + (ofStatement is null ? 0 : 1) + (ofTexts.Length == 0 ? 0 : 1) > 1)
            return new Problem(ProblemKind.Ambiguous, $"the {thing}", "more than one thing is chosen for it", "Name one of --event, --organisation, --statement and --text.");
        if (ofEvent is not null) return new BookWish.OfEvent(ofEvent);
        if (ofOrganisation is not null) return new BookWish.OfOrganisation(ofOrganisation);
        if (ofStatement is not null) return library.Resolve(ofStatement).Then<BookWish>(text => new BookWish.OfStatement(text));
        List<Id<Text>> found = [];
        foreach (var name in ofTexts)
        {
            if (!library.Resolve(name).TryGet(out var text, out var problem)) return problem;
            found.Add(text);
        }

        return found.Count > 0 ? new BookWish.OfTexts(found) : new BookWish.OfAll();
    }
}
