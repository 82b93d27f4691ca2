using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace StatementApi.Http;

/// <summary>Finds controllers that are not public: what they take in and hand out is the API, their types are nobody's.</summary>
internal sealed class InternalControllers : ControllerFeatureProvider
{
    /// <inheritdoc />
    protected override bool IsController(TypeInfo typeInfo) => typeInfo is { IsClass: true, IsAbstract: false } && typeInfo.IsSubclassOf(typeof(ControllerBase));
}
