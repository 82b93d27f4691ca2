using StatementApi;
using StatementApi.Actors;
using StatementApi.Articles;
using StatementApi.Batches;
using StatementApi.Commands;
using StatementApi.Datasets;
using StatementApi.Filtering;
using StatementApi.Hosting;
using StatementApi.Http;
using StatementApi.Ingestion;
using StatementApi.Persistence;
using StatementApi.Quotes;
using StatementApi.Relations;
using StatementApi.Timelines;
using StatementApi.Swagger;
using StatementApi.Topics;

if (StatementCommand.IsAskedFor(args))
{
    return await StatementCommand.RunAsync(args, Console.Out, Console.Error);
}

var builder = SmallHost.CreateBuilder(args);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddHttpConventions(builder.Configuration, ApiControllers.All);
builder.Services.AddPersistence(builder.Configuration);
builder.Services.AddIngestion();
builder.Services.AddArticles();
builder.Services.AddBatches(builder.Configuration);
builder.Services.AddFiltering();
builder.Services.AddActors();
builder.Services.AddQuotes();
builder.Services.AddRelations();
builder.Services.AddTimelines();
builder.Services.AddTopics();
builder.Services.AddDatasets(builder.Configuration);
builder.Services.AddSwagger();
builder.Services.AddHostedService<SpareMemory>();

var app = builder.Build();
app.UseHttpConventions();
app.UseSwaggerDocument();
app.MapControllers();
await app.RunAsync();
return 0;
