using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using StatementApi.Benchmarks.Datasets;
using StatementApi.Benchmarks.Queries;
using StatementApi.Benchmarks.Service;

if (args is ["service", .. var options])
{
    return await ServiceLoad.RunAsync(options);
}

if (args is ["queries", var database])
{
    return await QueryLoad.RunAsync(database);
}

if (args is ["pages", var paged])
{
    return await QueryLoad.RunPagesAsync(paged);
}

if (args is ["batch", var stored])
{
    return await QueryLoad.RunBatchAsync(stored);
}

if (args is ["exports", var exported])
{
    return await ExportLoad.RunAsync(exported);
}

if (args is ["memory", var file])
{
    return await MemoryEndpoint.RunAsync(file);
}

// The analysis alone, as a program of its own has it: with the runtime's profile of itself, which the service goes without.
var job = Job.Default.WithEnvironmentVariable("DOTNET_TieredPGO", "1").AsDefault();
BenchmarkSwitcher.FromAssembly(System.Reflection.Assembly.GetExecutingAssembly()).Run(args, DefaultConfig.Instance.AddJob(job));
return 0;
