using Avow.LanguageTraining;

var table = ClassTable.Read(Path.Combine(AppContext.BaseDirectory, "languages.txt"));
switch (args)
{
    case ["collect", var packages, var declarations, var corpus]:
        var collector = new Collector(table);
        collector.Packages(packages);
        collector.Declarations(declarations);
        collector.Write(corpus);
        return 0;
    case ["train", var corpus, var model, var scale, var least]:
        Trainer.Run(table, corpus, model, double.Parse(scale, System.Globalization.CultureInfo.InvariantCulture), int.Parse(least, System.Globalization.CultureInfo.InvariantCulture));
        return 0;
    case ["purge", var model, var corpus, var cleaned]:
        Purge.Run(table, model, corpus, cleaned);
        return 0;
    case ["encodings", var file]:
        EncodingTrial.Run(file);
        return 0;
    case ["lines", var data, var apt, var declarations, var target]:
        TrialLines.Run(table, data, apt, declarations, target);
        return 0;
    case ["compare", var model, .. var files]:
        Comparison.Run(model, files);
        return 0;
    case ["evaluate", var model, .. var files]:
        Evaluation.Run(model, files);
        return 0;
    default:
        Console.Error.WriteLine("collect PACKAGES DECLARATIONS CORPUS");
        return 2;
}
