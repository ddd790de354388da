namespace Avow.Desk;

/// <summary>A component of the queues, the registry or the record.</summary>
public abstract class QueueComponent : DeskComponent
{
    protected QueueWords Q => QueueWords.Of(Desk.Language);
}
