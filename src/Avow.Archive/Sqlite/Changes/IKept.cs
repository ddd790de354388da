using Avow.Statements;

namespace Avow.Archive;

/// <summary>One kind of thing that editors change: read and written as a state, inside a transaction.</summary>
internal interface IKept
{
    /// <summary>The state that stands, always written the same way; null when nothing does.</summary>
    string? Read(Session session, string thing);

    /// <summary>Makes a state stand that was read before or that an editor asks for; what names something is looked at when all is written.</summary>
    Problem? Write(Changing changing, string thing, string? state);
}

/// <summary>A kind of thing whose states have parts that are changed one without the other.</summary>
internal interface IKeptInParts : IKept
{
    /// <summary>The parts of a state; none of nothing.</summary>
    StateParts Parts(string? state);

    /// <summary>The state of which these are the parts; null where they are none, as an organisation without a name.</summary>
    string? Whole(StateParts parts);
}
