using System.Runtime.CompilerServices;
using StatementApi.Tests.Hosting;

namespace StatementApi.Tests.Swagger;

/// <summary>
/// The document is part of the contract: a change of it shows in a diff. To accept one, run the tests with
/// <c>UPDATE_SNAPSHOTS=1 dotnet test</c> and commit the file.
/// </summary>
public sealed class SwaggerSnapshotTests(TestService service) : IClassFixture<TestService>
{
    [Fact]
    public async Task The_document_is_the_one_that_was_agreed_on()
    {
        var file = Path.Combine(Path.GetDirectoryName(ThisFile())!, "swagger.v1.json");
        var document = (await service.Client.GetStringAsync("/swagger/v1/swagger.json")).ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            await File.WriteAllTextAsync(file, document);
        }

        Assert.Equal(await File.ReadAllTextAsync(file), document);
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
