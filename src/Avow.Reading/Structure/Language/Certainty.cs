namespace Avow.Reading;

/// <summary>How likely the best language is right, from its lead over the next and the number of letters.</summary>
internal static class Certainty
{
    // A logistic curve set by hand over held-back lines of 20 to 500 characters in all languages of the model: of the answers at 0.9 and
    // above 99 in 100 were right, of those of 40 characters 96.
    private const double Base = -1.0;
    private const double PerLogLead = 1.3;
    private const double PerLogLetter = 0.0;

    /// <summary>What a script that few languages share gives even to one word.</summary>
    private const double Highest = 0.99;

    public static double Of(int margin, int score, ScriptCount count, TextReading read)
    {
        if (margin == int.MaxValue) return Math.Round(Highest * count.Share, 2);
        var lead = Math.Log(1 + ((double)margin / LanguageModel.StepsPerNat));
        var logit = Base + (PerLogLead * lead) + (PerLogLetter * Math.Log(1 + read.Letters));
        return Math.Round(Math.Min(Highest, count.Share / (1 + Math.Exp(-logit))), 2);
    }

    /// <summary>A runner-up shares what the best leaves, the less the further behind it is.</summary>
    public static double OfRunnerUp(double best, int behind, int next, TextReading read) =>
        Math.Round((1 - best) * Math.Exp(-(behind - Math.Min(behind, next)) / (double)(LanguageModel.StepsPerNat * Math.Max(1, read.Letters / 10))) * 0.7, 2);
}
