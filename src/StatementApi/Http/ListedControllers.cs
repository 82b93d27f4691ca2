using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace StatementApi.Http;

/// <summary>The controllers that are listed, and no others: looking through assemblies for more would load every type in them.</summary>
/// <param name="controllers">The controllers; none need be public.</param>
internal sealed class ListedControllers(IEnumerable<Type> controllers) : IApplicationFeatureProvider<ControllerFeature>
{
    /// <inheritdoc />
    public void PopulateFeature(IEnumerable<ApplicationPart> parts, ControllerFeature feature)
    {
        foreach (var controller in controllers)
        {
            feature.Controllers.Add(controller.GetTypeInfo());
        }
    }
}
