using StatementApi.Buckets;
using StatementApi.Extraction.Acts;

namespace StatementApi.Timelines;

/// <summary>Counts by the day of what stands side by side on a timeline, in the order in which it does.</summary>
/// <param name="All">Every quote once.</param>
/// <param name="Actors">By speaker, where actors stand side by side.</param>
/// <param name="Topics">By topic, where topics do.</param>
/// <param name="Acts">By act, where acts do.</param>
internal sealed record TimelineSeries(
    DayCounts All,
    IReadOnlyList<(long Id, string Name, DayCounts Days)> Actors,
    IReadOnlyList<(string Topic, DayCounts Days)> Topics,
    IReadOnlyList<(SpeechAct Act, DayCounts Days)> Acts);
