using StatementApi.Extraction.Acts;

namespace StatementApi.Timelines;

/// <summary>Tells acts by which a speaker takes a stand on a matter from those that only speak about it.</summary>
internal static class Stand
{
    /// <summary>The acts that leave a stand as it was.</summary>
    public static readonly IReadOnlyList<SpeechAct> Neutral =
        [SpeechAct.Comment, SpeechAct.Announce, SpeechAct.Claim, SpeechAct.Predict, SpeechAct.Think];
}
