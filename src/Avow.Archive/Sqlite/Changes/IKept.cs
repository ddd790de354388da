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
