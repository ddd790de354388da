using System.Collections.Frozen;

namespace Avow.Reading;

/// <summary>The boxes in which pages set a note apart from the text: by role, by name, by italics in a style.</summary>
internal static class NoteBoxes
{
    private const int NearestElements = 6;

    /// <summary>What holds more blocks than this, or half of all, is the text itself.</summary>
    private const int MostBlocks = 8;

    private static readonly FrozenSet<string> OfEditors = "editor editors editorial editornote editorsnote ednote update updated updates updatenote correction corrections redaktion redaktionell redaccion redaction redazione redakcja редакция editor-note editors-note"
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> OfNotes = "note notes notice notabene intro introduction lead lede leadin chapo chapeau vorspann preface foreword presentation box infobox callout alert disclaimer hint remark kasten nota aviso entradilla zajawka"
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static NoteBox? Around(PageBlock block, int blocksOfText)
    {
        var up = 0;
        for (var node = block.Owner; node is not null && up < NearestElements; node = node.Parent, up++)
        {
            var blocks = node.EndBlock - node.FirstBlock;
            if (blocks > MostBlocks || blocks * 2 > blocksOfText) return null;
            var names = $"{node.Class} {node.Id}";
            if (Holds(names, OfEditors)) return new(node.Index, IsEditors: true);
            if (Holds(names, OfNotes) || node.Element.GetAttribute("role") is "note" or "doc-notice" or "doc-introduction" || IsItalic(node)) return new(node.Index, IsEditors: false);
        }

        return null;
    }

    private static bool IsItalic(PageNode node) =>
        node.Element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("font-style:italic", StringComparison.OrdinalIgnoreCase);

    private static bool Holds(string names, FrozenSet<string> words)
    {
        foreach (var name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (words.Contains(name) || name.Split('-', '_').Any(words.Contains)) return true;
        return false;
    }
}
