using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace StatementApi.Persistence.Conversions;

/// <summary>Stores offsets as 32-bit little-endian integers, one after the other.</summary>
internal sealed class OffsetListConverter() : ValueConverter<ImmutableArray<int>, byte[]>(
    offsets => Write(offsets),
    bytes => Read(bytes))
{
    private static byte[] Write(ImmutableArray<int> offsets) => MemoryMarshal.AsBytes(offsets.AsSpan()).ToArray();

    private static ImmutableArray<int> Read(byte[] bytes) => [.. MemoryMarshal.Cast<byte, int>(bytes)];
}
