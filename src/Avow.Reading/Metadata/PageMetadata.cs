using Avow.Statements;

namespace Avow.Reading;

/// <summary>What a page says about itself.</summary>
internal static class PageMetadata
{
    public static Metadata Of(Page page, MainText text) => new();
}
