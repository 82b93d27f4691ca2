using StatementApi.Extraction.Acts;

namespace StatementApi.Extraction.Attribution;

/// <summary>A reporting verb or phrase in the text, before its source and content are known.</summary>
/// <param name="Frame">Index of its frame.</param>
/// <param name="First">Its first unit.</param>
/// <param name="Last">Its last unit, the particle included.</param>
/// <param name="Entry">Its entry in the lexicon.</param>
/// <param name="Forms">Which forms it can be here.</param>
/// <param name="Group">What stands before it.</param>
internal sealed record CueCandidate(int Frame, int First, int Last, CueEntry Entry, VerbForms Forms, VerbGroup Group)
{
    /// <summary>"adding that ...", without an auxiliary.</summary>
    public bool IsParticiple => Forms == VerbForms.Gerund && !Group.Has(WordClass.Be);

    /// <summary>A phrase that the source follows ("according to").</summary>
    public bool PrecedesSource => Entry.Takes(ComplementFrames.SourceAfter);

    /// <summary>Its agent and quotation where it stands in the passive and says both, or null.</summary>
    public (NounPhrase Agent, int Quotation)? Passive(ReportedText text, Frame frame) => PassiveAgent.Of(text, frame, Entry, Forms, Last);

    /// <summary>Who speaks behind "by" where the verb stands in the passive and what is said is its subject or a clause, or null.</summary>
    public NounPhrase? Agent(ReportedText text, Frame frame) => PassiveAgent.Speaker(text, frame, Entry, Forms, Group, Last);
}
