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

BenchmarkSwitcher.FromAssembly(System.Reflection.Assembly.GetExecutingAssembly()).Run(args);
return 0;
