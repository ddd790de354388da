using System.Globalization;
using System.Xml;
using Avow.Statements;

namespace Avow.Publishing;

/// <summary>The teiHeader of a text (TEI P5 Guidelines, chapter 2): what it is called, where it is from, in which languages, what editors corrected.</summary>
internal static class TeiHead
{
    private const string Untitled = "[without a title]";

    public static void Write(XmlWriter xml, ParcelText text, string archive)
    {
        Open(xml, "teiHeader");
        Open(xml, "fileDesc");
        Title(xml, text);
        Publication(xml, text, archive);
        Source(xml, text);
        Close(xml);
        Open(xml, "encodingDesc");
        Open(xml, "projectDesc");
        TeiFile.Say(xml, "p", "Made by a program out of the capture named in sourceDesc. Words, spelling and order are those of the source; divisions follow its headings. What is damaged in it is marked by gap, sic and unclear, and never repaired without saying so.");
        Close(xml);
        Damage(xml, text);
        Close(xml);
        Profile(xml, text);
        if (text.Corrections.Count > 0) Revisions(xml, text);
        Close(xml);
    }

    private static void Title(XmlWriter xml, ParcelText text)
    {
        Open(xml, "titleStmt");
        TeiFile.Title(xml, text.Text.Title.Length > 0 ? text.Text.Title : Untitled);
        if (text.Issuer is { } issuer) TeiFile.Say(xml, "author", issuer);
        foreach (var author in text.Metadata.Authors) TeiFile.Say(xml, "author", author.Value, ("cert", Certainty(author.Certainty)));
        Close(xml);
    }

    private static void Publication(XmlWriter xml, ParcelText text, string archive)
    {
        Open(xml, "publicationStmt");
        TeiFile.Say(xml, "publisher", archive);
        TeiFile.Say(xml, "idno", text.Text.Id.Value, ("type", "text"));
        TeiFile.Say(xml, "idno", text.Summary.Statement.Value, ("type", "statement"));
        if (text.Metadata.Licences.Count > 0)
        {
            Open(xml, "availability");
            foreach (var licence in text.Metadata.Licences) TeiFile.Say(xml, "licence", licence.Value, ("target", Shown.Followable(licence.Value) is { } address && Uri.IsWellFormedUriString(address, UriKind.Absolute) ? address : null));
            Close(xml);
        }

        Close(xml);
    }

    private static void Source(XmlWriter xml, ParcelText text)
    {
        Open(xml, "sourceDesc");
        Open(xml, "bibl");
        if (text.Text.Title.Length > 0) TeiFile.Title(xml, text.Text.Title);
        foreach (var name in text.Metadata.Issuers) TeiFile.Say(xml, "author", name.Value, ("cert", Certainty(name.Certainty)), ("n", name.Evidence));
        if (text.Outlet is { } outlet) TeiFile.Say(xml, "publisher", outlet);
        foreach (var place in text.Metadata.Places) TeiFile.Say(xml, "pubPlace", place.Value, ("cert", Certainty(place.Certainty)));
        foreach (var (of, found) in text.Days) TeiFile.Say(xml, "date", IsoDay.Write(found.Value)!, ("type", of), ("when", IsoDay.Write(found.Value)), ("cert", Certainty(found.Certainty)), ("n", found.Evidence));
        TeiFile.Say(xml, "idno", text.Capture.Source.ShownAddress, ("type", text.Capture.Source.IsWeb ? "address" : "file"));
        TeiFile.Say(xml, "idno", text.Capture.Id.Value, ("type", "capture"));
        TeiFile.Say(xml, "idno", text.Capture.Digest.ToString(), ("type", "SHA-256"));
        TeiFile.Say(xml, "date", Instant(text.Capture.CapturedAt), ("type", "captured"), ("when", Instant(text.Capture.CapturedAt)));
        TeiFile.Say(xml, "note", $"Read by {text.Document.Content.Reader}.");
        Close(xml);
        Close(xml);
    }

    // What sic refers to by its analysis.
    private static void Damage(XmlWriter xml, ParcelText text)
    {
        DamageKind[] kinds = [.. text.Layout.Damage.Select(damage => damage.Kind).Distinct().Order()];
        if (kinds.Length == 0) return;
        Open(xml, "classDecl");
        Open(xml, "taxonomy");
        foreach (var kind in kinds)
        {
            Open(xml, "category");
            xml.WriteAttributeString("xml", "id", null, $"damage-{TextSpans.Named(kind)}");
            TeiFile.Say(xml, "catDesc", TextSpans.Named(kind).Replace('-', ' '));
            Close(xml);
        }

        Close(xml);
        Close(xml);
    }

    private static void Profile(XmlWriter xml, ParcelText text)
    {
        Open(xml, "profileDesc");
        Open(xml, "creation");
        if (text.Text.Date is { } day) TeiFile.Say(xml, "date", IsoDay.Write(day)!, ("when", IsoDay.Write(day)));
        Close(xml);
        Open(xml, "langUsage");
        foreach (var tag in text.Layout.Blocks.Select(block => block.Block.Language).Append(text.Text.Language).Where(Languages.IsWellFormed).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            TeiFile.Say(xml, "language", tag, ("ident", tag));
        Close(xml);
        if (text.Event is { } about)
        {
            Open(xml, "textClass");
            Open(xml, "keywords");
            TeiFile.Say(xml, "term", about, ("type", "event"));
            Close(xml);
            Close(xml);
        }

        Close(xml);
    }

    private static void Revisions(XmlWriter xml, ParcelText text)
    {
        Open(xml, "revisionDesc");
        foreach (var correction in text.Corrections)
            TeiFile.Say(xml, "change", $"{correction.By}, {Correcting.Named(correction.Field)}: {correction.Was ?? "—"} → {correction.Value ?? "—"}. {correction.Why}", ("when", Instant(correction.At)));
        Close(xml);
    }

    private static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    // A probability between 0 and 1 (teidata.probCert).
    private static string Certainty(double certainty) => Math.Clamp(certainty, 0, 1).ToString("0.##", CultureInfo.InvariantCulture);

    private static void Open(XmlWriter xml, string element)
    {
        TeiFile.Break(xml);
        xml.WriteStartElement(element, TeiFile.Namespace);
    }

    private static void Close(XmlWriter xml) => xml.WriteEndElement();
}
