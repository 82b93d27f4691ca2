using StatementApi.Actors;
using StatementApi.Articles;
using StatementApi.Batches;
using StatementApi.Commands;
using StatementApi.Datasets;
using StatementApi.Filtering;
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

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddHttpConventions(builder.Configuration);
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

var app = builder.Build();
app.UseHttpConventions();
app.UseSwaggerDocument();
app.MapControllers();
await app.RunAsync();
return 0;
