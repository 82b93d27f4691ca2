using BenchmarkDotNet.Running;
using StatementApi.Benchmarks.Service;

if (args is ["service", .. var options])
{
    return await ServiceLoad.RunAsync(options);
}

BenchmarkSwitcher.FromAssembly(System.Reflection.Assembly.GetExecutingAssembly()).Run(args);
return 0;
