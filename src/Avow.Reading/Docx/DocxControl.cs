namespace Avow.Reading;

/// <summary>A content control (ECMA-376-1, section 17.5.2): a form's field, or a part that the program made, such as a table of contents.</summary>
internal sealed class DocxControl
{
    /// <summary>It shows a prompt ("Click here to enter text") or repeats the headings.</summary>
    public bool HoldsNoText { get; private set; }

    public void Take(XmlTag tag)
    {
        if (tag.Name == "w:showingPlcHdr" && DocxStyles.IsOn(tag["w:val"])) HoldsNoText = true;
        if (tag.Name == "w:docPartGallery" && tag["w:val"] == "Table of Contents") HoldsNoText = true;
    }
}
