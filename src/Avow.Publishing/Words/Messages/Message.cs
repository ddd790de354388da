namespace Avow.Publishing;

/// <summary>
/// One sentence of the catalogue in one language. It is written in a part of ICU MessageFormat (ICU User Guide, "Formatting Messages"): a name
/// in braces; <c>plural</c> with the keywords of Unicode Technical Standard 35, part 3, section 5.1, with exact numbers (<c>=0</c>) and with
/// <c>#</c>; <c>select</c>. There is no quoting: an apostrophe is an apostrophe, and braces cannot be written. Immutable; safe for many threads.
/// </summary>
public sealed class Message
{
    private readonly InterfaceLanguage language;

    internal Message(string key, IReadOnlyList<MessagePart> parts, InterfaceLanguage language)
    {
        (Key, Parts, this.language) = (key, parts, language);
        Plain = parts is [MessagePart.Words words] ? words.Text : null;
    }

    public string Key { get; }

    /// <summary>The whole message when nothing is to be filled in; null otherwise.</summary>
    internal string? Plain { get; }

    internal IReadOnlyList<MessagePart> Parts { get; }

    /// <summary>The message with its places filled; every place must be given, further values are not looked at.</summary>
    public string With(params ReadOnlySpan<(string Name, MessageValue Value)> values)
    {
        if (Plain is not null) return Plain;
        var pieces = Pieces(values);
        var missing = pieces.Find(piece => piece.IsPlace);
        if (missing.IsPlace) throw new InvalidOperationException($"The message {Key} was not told its {missing.Text}.");
        return pieces.Count == 1 ? pieces[0].Text : string.Concat(pieces.ConvertAll(piece => piece.Text));
    }

    /// <summary>The message in pieces, for places that hold more than words; a place without a value stays a place.</summary>
    public List<MessagePiece> Pieces(params ReadOnlySpan<(string Name, MessageValue Value)> values)
    {
        List<MessagePiece> pieces = [];
        Write(Parts, values, pieces);
        return pieces;
    }

    private void Write(IReadOnlyList<MessagePart> parts, ReadOnlySpan<(string Name, MessageValue Value)> values, List<MessagePiece> to)
    {
        foreach (var part in parts)
        {
            switch (part)
            {
                case MessagePart.Words(var words):
                    to.Add(new(words, IsPlace: false));
                    break;
                case MessagePart.Place(var name):
                    to.Add(Find(values, name) is { } value ? new(value.Words ?? language.Number(value.Number), IsPlace: false) : new(name, IsPlace: true));
                    break;
                case MessagePart.Plural plural:
                    var number = Find(values, plural.Name)?.Number ?? 0;
                    Write(plural.Exact.TryGetValue(number, out var exact) ? exact : FormOf(plural, number), values, to);
                    break;
                case MessagePart.Select select:
                    Write(select.Cases.TryGetValue(Find(values, select.Name)?.Words ?? "", out var chosen) ? chosen : select.Cases["other"], values, to);
                    break;
            }
        }
    }

    private IReadOnlyList<MessagePart> FormOf(MessagePart.Plural plural, long number) =>
        plural.Forms.TryGetValue(language.Plural.Of(Math.Abs(number)), out var form) ? form : plural.Forms[PluralCategory.Other];

    private static MessageValue? Find(ReadOnlySpan<(string Name, MessageValue Value)> values, string name)
    {
        foreach (ref readonly var value in values)
            if (string.Equals(value.Name, name, StringComparison.Ordinal)) return value.Value;
        return null;
    }
}
