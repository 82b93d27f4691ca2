using System.Reflection;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using StatementApi.Actors;
using StatementApi.Articles;
using StatementApi.Datasets;
using StatementApi.Filtering;
using StatementApi.Ingestion;
using StatementApi.Quotes;
using StatementApi.Timelines;
using StatementApi.Topics;

namespace StatementApi.Tests;

public sealed class ArchitectureTests
{
    [Fact]
    public void Analysis_references_the_base_class_library_only() =>
        Assert.All(
            Assembly.Load("StatementApi.Extraction").GetReferencedAssemblies(),
            reference => Assert.StartsWith("System.", reference.Name));

    [Fact]
    public void Every_controller_is_listed() => Assert.Equal(Names(Subclasses(typeof(ControllerBase))), Names(ApiControllers.All));

    /// <summary>Those of items are created by the validators of their lists.</summary>
    [Fact]
    public void Every_validator_of_a_request_is_registered()
    {
        var services = new ServiceCollection().AddIngestion().AddArticles().AddFiltering().AddActors().AddQuotes().AddTimelines().AddTopics()
            .AddDatasets(new ConfigurationBuilder().Build());
        var registered = services.Where(service => service.ServiceType.IsAssignableTo(typeof(IValidator))).Select(service => service.ImplementationType!);
        Type[] ofItems = [typeof(ActorAliasValidator), typeof(ActorRoleValidator)];

        Assert.Equal(Names(Subclasses(typeof(IValidator)).Except(ofItems)), Names(registered));
    }

    private static IEnumerable<Type> Subclasses(Type type) =>
        typeof(ApiControllers).Assembly.GetTypes().Where(candidate => candidate is { IsClass: true, IsAbstract: false } && candidate.IsAssignableTo(type));

    private static IEnumerable<string> Names(IEnumerable<Type> types) => types.Select(type => type.Name).Order(StringComparer.Ordinal);
}
