using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace StatementApi.Persistence.Conversions;

/// <summary>Stores instants as UTC and reads them back as such; a local time is converted, never reinterpreted.</summary>
internal sealed class UtcDateTimeConverter() : ValueConverter<DateTime, DateTime>(
    value => value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : DateTime.SpecifyKind(value, DateTimeKind.Utc),
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
