using Avow.Quality;

return Evaluation.Run(args, Console.Out, Console.Error);
