using System.Globalization;
using System.Text;

namespace Avow.Publishing;

/// <summary>A text to carry away: its words, and where they are from.</summary>
internal static class WordsOfText
{
    public static string Of(TextData text, string archive, PageAddresses addresses)
    {
        var words = new StringBuilder();
        if (text.Title.Length > 0) words.Append(Shown.Name(text.Title, 2_000)).Append('\n');
        words.AppendJoin(", ", Citation.Authors(text).Append(text.Outlet.Name).Distinct(StringComparer.Ordinal));
        if (text.Date is { } date) words.Append(CultureInfo.InvariantCulture, $", {date:yyyy-MM-dd}");
        words.Append("\n\n");
        foreach (var block in text.Blocks) words.Append(Shown.Words(text.Words[block.Start..block.End])).Append("\n\n");
        return words.Append(CultureInfo.InvariantCulture, $"--\n{archive}, {addresses.Canonical(addresses.Text(Avow.Statements.Id<Avow.Statements.Text>.FromTrusted(text.Id)))}\n{text.Source.Address}, captured {text.Source.CapturedAt.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'}\nSHA-256 {text.Source.Sha256}\n").ToString();
    }
}
