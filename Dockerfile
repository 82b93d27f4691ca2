FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/StatementApi --configuration Release --use-current-runtime -p:PublishReadyToRun=true -p:AheadOfTime=false --output /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
RUN mkdir /data && chown app /data
USER app
ENV ASPNETCORE_URLS=http://+:8080 \
    ConnectionStrings__Statements="Data Source=/data/statements.db"
EXPOSE 8080
VOLUME /data
ENTRYPOINT ["dotnet", "StatementApi.dll"]
