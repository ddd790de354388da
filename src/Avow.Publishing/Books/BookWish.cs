using Avow.Statements;

namespace Avow.Publishing;

/// <summary>What a book is to hold.</summary>
public abstract record BookWish
{
    private BookWish()
    {
    }

    /// <summary>The book of a page. Throws an <see cref="ArgumentOutOfRangeException"/> for a page of which there is none.</summary>
    public static BookWish Of(PageRequest page) => page switch
    {
        PageRequest.OfText(var text, _) => new OfStatement(text),
        PageRequest.Dossier(var slug, _) => new OfEvent(slug),
        PageRequest.OfOrganisation(var slug, _) => new OfOrganisation(slug),
        _ => throw new ArgumentOutOfRangeException(nameof(page), page, "There is no book of this page."),
    };

    /// <summary>A statement: the text that is named, and the earliest in each other language.</summary>
    /// <param name="Text">Any of its texts.</param>
    public sealed record OfStatement(Id<Text> Text) : BookWish;

    /// <summary>The statements on an event, in the order in which they were made, each by the text that it is shown by.</summary>
    public sealed record OfEvent(string Slug) : BookWish;

    /// <summary>The statements of an organisation, the oldest first.</summary>
    public sealed record OfOrganisation(string Slug) : BookWish;

    /// <summary>The texts that are named, in that order.</summary>
    public sealed record OfTexts(IReadOnlyList<Id<Text>> Texts) : BookWish;

    /// <summary>Every statement, the oldest first.</summary>
    public sealed record OfAll : BookWish;
}
