using Avow.Statements;

namespace Avow.Relating;

/// <summary>The frame an outlet puts around a statement introduces it; both stand in one document.</summary>
public static class Introductions
{
    /// <summary>Named as the origin of these relations: nothing was compared, the reader told the two apart.</summary>
    public const string Method = "framing/1";

    /// <returns>Every frame of a document to every statement of it, by document and order of ids; no spans.</returns>
    public static IReadOnlyList<Relation> Among(IReadOnlyList<TextFacts> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return
        [
            .. from document in texts.GroupBy(text => text.Document).OrderBy(together => together.Key)
               from frame in document.Where(text => text.Role == WitnessRole.Frame).OrderBy(text => text.Id)
               from statement in document.Where(text => text.Role == WitnessRole.Statement).OrderBy(text => text.Id)
               select new Relation
               {
                   Id = Relation.IdOf(RelationKind.Introduces, frame.Id, statement.Id),
                   Kind = RelationKind.Introduces,
                   From = frame.Id,
                   To = statement.Id,
                   Origin = new RelationOrigin.Detected(Method, 1),
               },
        ];
    }
}
