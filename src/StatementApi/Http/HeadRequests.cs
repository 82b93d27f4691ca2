namespace StatementApi.Http;

/// <summary>
/// Answers HEAD wherever GET is answered, with the same headers: the request is routed as GET and then carried out as HEAD, so that whoever writes
/// the body can see that none is wanted; the server drops what is written nevertheless.
/// </summary>
internal static class HeadRequests
{
    private static readonly object Mark = new();

    /// <summary>Routes requests, HEAD as GET.</summary>
    public static void UseRoutingWithHead(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            if (HttpMethods.IsHead(context.Request.Method))
            {
                context.Items[Mark] = Mark;
                context.Request.Method = HttpMethods.Get;
            }

            return next(context);
        });
        app.UseRouting();
        app.Use((context, next) =>
        {
            if (context.Items.ContainsKey(Mark))
            {
                context.Request.Method = HttpMethods.Head;
            }

            return next(context);
        });
    }
}
