using StatementApi.Actors;
using StatementApi.Articles;
using StatementApi.Filtering;
using StatementApi.Http;
using StatementApi.Ingestion;
using StatementApi.Persistence;
using StatementApi.Quotes;
using StatementApi.Timelines;
using StatementApi.Swagger;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddHttpConventions(builder.Configuration);
builder.Services.AddPersistence(builder.Configuration);
builder.Services.AddIngestion();
builder.Services.AddArticles();
builder.Services.AddFiltering();
builder.Services.AddActors();
builder.Services.AddQuotes();
builder.Services.AddTimelines();
builder.Services.AddSwagger();

var app = builder.Build();
app.UseHttpConventions();
app.UseSwaggerDocument();
app.MapControllers();
app.Run();
