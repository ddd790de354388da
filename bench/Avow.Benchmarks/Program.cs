using Avow.Benchmarks;

return await Benchmark.Run(args);
