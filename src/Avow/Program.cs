using Avow.Commands;

return await CommandLine.Run(args);
