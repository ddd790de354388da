using Avow.Statements;

namespace Avow.Publishing;

/// <summary>What a note says: first what others did with this text, then what this text did with others, then what is wrong with it.</summary>
public enum NoteVerb
{
    ReprintedIn,
    RevisedIn,
    TranslatedIn,
    QuotedIn,
    AnsweredIn,
    IntroducedIn,
    MentionedIn,
    Reprints,
    Revises,
    Translates,
    Quotes,
    Answers,
    Introduces,
    Mentions,
    SharesWith,

    /// <summary>A translation, and which of the two was first is not known.</summary>
    InAnotherLanguage,
    ChangedIn,
    ChangedFrom,
    DiffersIn,
    LeftOutIn,
    NotShared,
    Damaged,
}

/// <summary>Which verb a relation asks for, seen from one of its ends.</summary>
internal static class NoteVerbs
{
    public static NoteVerb Of(Relation relation, bool hereIsTaker) => (relation.DirectionKnown, relation.Kind, hereIsTaker) switch
    {
        (false, RelationKind.Translates, _) => NoteVerb.InAnotherLanguage,
        (false, _, _) => NoteVerb.SharesWith,
        (_, RelationKind.Reprints, true) => NoteVerb.Reprints,
        (_, RelationKind.Reprints, false) => NoteVerb.ReprintedIn,
        (_, RelationKind.Revises, true) => NoteVerb.Revises,
        (_, RelationKind.Revises, false) => NoteVerb.RevisedIn,
        (_, RelationKind.Translates, true) => NoteVerb.Translates,
        (_, RelationKind.Translates, false) => NoteVerb.TranslatedIn,
        (_, RelationKind.Quotes, true) => NoteVerb.Quotes,
        (_, RelationKind.Quotes, false) => NoteVerb.QuotedIn,
        (_, RelationKind.RepliesTo, true) => NoteVerb.Answers,
        (_, RelationKind.RepliesTo, false) => NoteVerb.AnsweredIn,
        (_, RelationKind.Introduces, true) => NoteVerb.Introduces,
        (_, RelationKind.Introduces, false) => NoteVerb.IntroducedIn,
        (_, _, true) => NoteVerb.Mentions,
        (_, _, false) => NoteVerb.MentionedIn,
    };
}
