using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace StatementApi.Persistence;

/// <summary>
/// Inserts rows of one entity by a statement that is prepared once, with the columns and conversions of the model. Many times cheaper than tracking
/// when hundreds of rows a second are only ever added. Not thread-safe: belongs to one connection.
/// </summary>
/// <typeparam name="T">The entity; navigations are not followed.</typeparam>
internal sealed class PreparedInsert<T> : IDisposable
    where T : class
{
    private readonly DbCommand _command;
    private readonly (DbParameter Parameter, Func<T, object?> Value)[] _columns;

    /// <summary>Prepares the statement on an open connection.</summary>
    public PreparedInsert(DbConnection connection, IModel model)
    {
        var entity = model.FindEntityType(typeof(T))!;
        var properties = PropertiesOf(entity).Where(property => !IsMadeByTheDatabase(property.Column)).ToList();
        var identity = entity.FindPrimaryKey()!.Properties.SingleOrDefault(IsMadeByTheDatabase);
        _command = connection.CreateCommand();
        _columns = [.. properties.Select(property => (ParameterOf(property.Column), property.Value))];
        _command.CommandText =
            $"INSERT INTO {entity.GetTableName()} ({string.Join(", ", properties.Select(property => property.Column.GetColumnName()))}) "
            + $"VALUES ({string.Join(", ", _columns.Select(column => column.Parameter.ParameterName))})"
            + (identity is null ? "" : $" RETURNING {identity.GetColumnName()}");
        _command.Prepare();
    }

    /// <summary>Inserts a row; answers its identity, or 0 where its key is its own.</summary>
    public async Task<long> ExecuteAsync(T row, DbTransaction transaction, CancellationToken cancellationToken)
    {
        foreach (var (parameter, value) in _columns)
        {
            parameter.Value = value(row) ?? DBNull.Value;
        }

        _command.Transaction = transaction;
        return await _command.ExecuteScalarAsync(cancellationToken) is long identity ? identity : 0;
    }

    /// <inheritdoc />
    public void Dispose() => _command.Dispose();

    private static bool IsMadeByTheDatabase(IProperty property) =>
        property.ValueGenerated == ValueGenerated.OnAddOrUpdate
        || (property.ValueGenerated == ValueGenerated.OnAdd && property.IsPrimaryKey());

    /// <summary>The entity's columns, those of its optional parts included.</summary>
    private static IEnumerable<(IProperty Column, Func<T, object?> Value)> PropertiesOf(IEntityType entity)
    {
        foreach (var property in entity.GetProperties())
        {
            var (getter, toProvider) = (property.GetGetter(), ConversionOf(property));
            yield return (property, row => toProvider(getter.GetClrValue(row)));
        }

        foreach (var part in entity.GetComplexProperties())
        {
            var partGetter = part.GetGetter();
            foreach (var property in part.ComplexType.GetProperties())
            {
                var (getter, toProvider) = (property.GetGetter(), ConversionOf(property));
                yield return (property, row => partGetter.GetClrValue(row) is { } value ? toProvider(getter.GetClrValue(value)) : null);
            }
        }
    }

    private static Func<object?, object?> ConversionOf(IProperty property) => property.GetTypeMapping().Converter?.ConvertToProvider ?? (value => value);

    private DbParameter ParameterOf(IProperty property)
    {
        var parameter = _command.CreateParameter();
        parameter.ParameterName = "@" + property.GetColumnName();
        parameter.Direction = ParameterDirection.Input;
        _command.Parameters.Add(parameter);
        return parameter;
    }
}
