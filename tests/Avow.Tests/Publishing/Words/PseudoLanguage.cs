using System.Collections.Frozen;
using Avow.Publishing;

namespace Avow.Tests.Publishing.Words;

/// <summary>English in letters that nobody else uses: whatever stands on a page in plain Latin letters does not come from the catalogue.</summary>
internal static class PseudoLanguage
{
    private static readonly InterfaceLanguage Language = new() { Tag = "en-XA", OwnName = "Ｅｎｇｌｉｓｈ", Plural = PluralRule.English, GroupSeparator = ",", DecimalSeparator = "." };

    public static Wording Wording { get; } = new(Turned("pages"), new LanguageNames(Turned("languages")), new ProblemWords(Turned("problems")));

    private static Catalogue Turned(string area) => Catalogue.Of(typeof(Wording).Assembly, area, InterfaceLanguage.English)
        .Turned(Language, message => new Message(message.Key, [.. message.Parts.Select(Turned)], Language));

    private static MessagePart Turned(MessagePart part) => part switch
    {
        MessagePart.Words(var words) => new MessagePart.Words(string.Concat(words.Select(Wide))),
        MessagePart.Plural plural => new MessagePart.Plural(
            plural.Name,
            plural.Exact.ToFrozenDictionary(form => form.Key, form => Turned(form.Value)),
            plural.Forms.ToFrozenDictionary(form => form.Key, form => Turned(form.Value))),
        MessagePart.Select select => new MessagePart.Select(select.Name, select.Cases.ToFrozenDictionary(choice => choice.Key, choice => Turned(choice.Value))),
        _ => part,
    };

    private static IReadOnlyList<MessagePart> Turned(IReadOnlyList<MessagePart> parts) => [.. parts.Select(Turned)];

    // Fullwidth letters (U+FF21, U+FF41).
    private static char Wide(char c) => char.IsAsciiLetter(c) ? (char)(c + 0xFEE0) : c;
}
