namespace Avow.Desk;

/// <summary>What is said to whoever makes a visit.</summary>
internal static class VisitWords
{
    extension(Visit visit)
    {
        /// <summary>In the language that the visitor's browser asks for.</summary>
        public QueueWords Words => QueueWords.Of(visit.Language);

        public DeskWords Says => DeskWords.Of(visit.Language);
    }
}
