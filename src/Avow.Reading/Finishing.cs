using Avow.Statements;

namespace Avow.Reading;

/// <summary>From a draft to a content: places, languages, notes and damage, quotations, witnesses.</summary>
internal static class Finishing
{
    public static Content Finish(Draft draft, ReadingOptions options) => throw new NotSupportedException();
}
