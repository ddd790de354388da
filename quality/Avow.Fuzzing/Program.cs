using Avow.Fuzzing;

return FuzzCommand.Run(args, Console.Out, Console.Error);
