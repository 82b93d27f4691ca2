using StatementApi.Articles;
using StatementApi.Http;
using StatementApi.Ingestion;
using StatementApi.Persistence;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddPersistence(builder.Configuration);
builder.Services.AddIngestion();
builder.Services.AddHttpConventions(builder.Configuration);
builder.Services.AddArticles();

var app = builder.Build();
app.UseHttpConventions();
app.MapControllers();
app.Run();
