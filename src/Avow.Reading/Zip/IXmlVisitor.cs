namespace Avow.Reading;

/// <summary>What a reader does as a walk goes through the elements of a part in order.</summary>
internal interface IXmlVisitor
{
    /// <summary>It has what it can hold; the walk ends here.</summary>
    bool IsFull { get; }

    /// <summary>False passes over the element with all that is in it, and it is not left.</summary>
    bool Enter(XmlTag tag);

    void Leave(string name);

    /// <summary>Characters as they come; one text may come in several pieces.</summary>
    void Text(ReadOnlySpan<char> text);
}
