using System.Reflection;

namespace StatementApi.Training.Tests;

public sealed class ArchitectureTests
{
    [Fact]
    public void Analysis_references_the_base_class_library_only() =>
        Assert.All(
            Assembly.Load("StatementApi.Extraction").GetReferencedAssemblies(),
            reference => Assert.StartsWith("System.", reference.Name));
}
