using Avow.Archive;
using Avow.Statements;

namespace Avow.Desk;

/// <summary>What only the program can do, for it knows the whole road: long work that editors ask for. Safe for many threads.</summary>
public interface IDeskWork
{
    /// <summary>Asks for work; it is begun as soon as its turn comes. Problems: those of <see cref="IJobs.Ask"/>.</summary>
    Outcome<Job> Ask(JobWish wish, string by);

    /// <summary>Has a job stopped; what is kept stays. Problems: those of <see cref="IJobs.Cancel"/>.</summary>
    Outcome<Job> Cancel(long number, string by);
}
