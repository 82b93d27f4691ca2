using StatementApi.Actors;
using StatementApi.Articles;
using StatementApi.Filtering;
using StatementApi.Http;
using StatementApi.Ingestion;
using StatementApi.Persistence;
using StatementApi.Quotes;
using StatementApi.Timelines;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddPersistence(builder.Configuration);
builder.Services.AddIngestion();
builder.Services.AddHttpConventions(builder.Configuration);
builder.Services.AddArticles();
builder.Services.AddFiltering();
builder.Services.AddActors();
builder.Services.AddQuotes();
builder.Services.AddTimelines();

var app = builder.Build();
app.UseHttpConventions();
app.MapControllers();
app.Run();
