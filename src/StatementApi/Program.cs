using StatementApi.Http;
using StatementApi.Persistence;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddPersistence(builder.Configuration);
builder.Services.AddHttpConventions(builder.Configuration);

var app = builder.Build();
app.UseHttpConventions();
app.MapControllers();
app.Run();
